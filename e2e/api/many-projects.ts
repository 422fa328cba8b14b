import pg from 'pg';
import { copyProject } from './copied-projects.js';

/** Adds copies of a project of the demonstration region to it, all with other codes. */
export async function addProjects(databaseUrl: string, count: number, prefix: string): Promise<void> {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: string }>(`select id from project where region_id = '420105' order by code limit 1`);
    await owner.query('begin');
    for (let number = 1; number <= count; number += 1) {
      await copyProject(owner, rows[0]?.id ?? '', `${prefix}${String(number).padStart(6, '0')}`);
    }
    await owner.query('commit');
  } finally {
    await owner.end();
  }
}
