import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** Rows of a project's year that a copy needs, each table with the column that names its parent. */
const PARTS = [
  { table: 'project_budget', parent: 'project_id', of: 'project' },
  { table: 'execution_amount', parent: 'project_budget_id', of: 'project_budget' },
  { table: 'goal', parent: 'project_id', of: 'project' },
  { table: 'indicator', parent: 'goal_id', of: 'goal' },
] as const;

/** Copies a project with budget, goals and indicators, without what was recorded; gives the id of the copy. */
export async function copyProject(owner: pg.Client, projectId: string, code: string): Promise<string> {
  const id = randomUUID();
  const copied = new Map<string, [from: string, to: string][]>([['project', [[projectId, id]]]]);
  await insertCopy(owner, 'project', projectId, { id, code, version: 1 });
  for (const { table, parent, of } of PARTS) {
    const pairs: [string, string][] = [];
    for (const [from, to] of copied.get(of) ?? []) {
      const { rows } = await owner.query<{ id: string }>(`select id from ${table} where ${parent} = $1`, [from]);
      for (const row of rows) {
        const next = randomUUID();
        await insertCopy(owner, table, row.id, { id: next, [parent]: to });
        pairs.push([row.id, next]);
      }
    }
    copied.set(table, pairs);
  }
  return id;
}

async function insertCopy(owner: pg.Client, table: string, id: string, changes: Record<string, unknown>): Promise<void> {
  await owner.query(
    `insert into ${table}
     select (jsonb_populate_record(null::${table}, to_jsonb(original) || $2::jsonb)).* from ${table} original where id = $1`,
    [id, JSON.stringify(changes)],
  );
}
