import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './is-alive.mjs';
import { Problem } from './problem.mjs';

/**
 * Two runs on the same data folder would fight over the database: the second one is refused. `tookOver` says that an earlier run was killed
 * before it could give the folder back.
 */
export function claimData(data) {
  const file = join(data, 'jx.pid');
  try {
    mkdirSync(data, { recursive: true });
    const other = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (other && other !== process.pid && isAlive(other)) {
      throw new Problem(`Jixiao already runs on ${data} (process ${other}): stop it first, or choose another folder with JIXIAO_DATA=….`);
    }
    writeFileSync(file, String(process.pid));
    return { tookOver: other > 0, release: () => rmSync(file, { force: true }) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`The data folder ${data} cannot be written (${error.code}): choose another one with JIXIAO_DATA=….`);
  }
}
