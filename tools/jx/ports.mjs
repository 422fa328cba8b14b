import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
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

const TRIES = 25;

/**
 * Refuses to go on where another program already answers on the port. `leaving` gives the server of a run that was killed five seconds to
 * notice it.
 */
export async function requireFreePort(port, { leaving = false } = {}) {
  for (let tries = leaving ? TRIES : 1; ; tries -= 1) {
    try {
      await listen(port);
      return;
    } catch (error) {
      if (error.code === 'EACCES') throw new Problem(`Port ${port} may not be opened by this user: choose one above 1024 with PORT=….`);
      if (error.code !== 'EADDRINUSE') throw error;
      if (tries <= 1) {
        throw new Problem(
          `Port ${port} is already in use: stop the other program or choose another port, for example PORT=${port + 1} npm start.`,
        );
      }
      await delay(200);
    }
  }
}
