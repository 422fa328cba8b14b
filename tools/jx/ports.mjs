import { createServer } from 'node:net';
import { Problem } from './problem.mjs';

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}

export const freePort = () => listen(0, '127.0.0.1');

/** Refuses to go on where another program already answers on the port. */
export async function requireFreePort(port) {
  try {
    await listen(port);
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      throw new Problem(`Port ${port} is already in use: stop the other program or choose another port, for example PORT=${port + 1} npm start.`);
    }
    if (error.code === 'EACCES') throw new Problem(`Port ${port} may not be opened by this user: choose one above 1024 with PORT=….`);
    throw error;
  }
}
