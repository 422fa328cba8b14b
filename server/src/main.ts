import 'reflect-metadata';
import { ConfigError, readConfig } from './config/server-config.js';
import { createApp } from './create-app.js';

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApp(config);
  await app.listen(config.PORT, config.HOST);
  // Started by jx: where that was killed and could not stop this server, it must not keep the port.
  process.once('disconnect', () => void app.close().finally(() => process.exit(0)));
}

/** One sentence for what a person can mend; everything else keeps its stack for whoever reads the log. */
function sentenceOf(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code } = (error ?? {}) as { code?: unknown };
  if (code === 'EADDRINUSE') return `Port ${process.env['PORT'] ?? 3000} is taken; set PORT to another one.`;
  if (code === 'EACCES') return `Port ${process.env['PORT'] ?? 3000} may not be opened by this user; set PORT to one above 1023.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

start().catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
});
