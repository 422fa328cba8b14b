import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './embedded-database.mjs';
import { Problem } from './problem.mjs';

/** Two runs on the same data folder would fight over the database: the second one is refused. */
export function claimData(data) {
  mkdirSync(data, { recursive: true });
  const file = join(data, 'jx.pid');
  const other = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (other && other !== process.pid && isAlive(other)) {
    throw new Problem(`Jixiao already runs on ${data} (process ${other}): stop it first, or choose another folder with JIXIAO_DATA=….`);
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}
