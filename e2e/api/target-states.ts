import type { TargetState } from '@jixiao/domain/workflow';
import pg from 'pg';

const MOVE = `
  insert into target_set (region_id, id, project_id, organization_id, year, status)
  select x.region_id, gen_random_uuid(), x.project_id, x.organization_id, x.year, $2
  from (select region_id, project_id, null::uuid as organization_id, year from project_budget
        union select region_id, null, id, $1::int from organization) x
  where x.year = $1 and ($3::uuid is null or $3 in (x.project_id, x.organization_id))
    and exists (select from fiscal_year f where f.region_id = x.region_id and f.year = x.year)
  on conflict (region_id, project_id, organization_id, year) do update set status = excluded.status, version = target_set.version + 1`;

/** Puts all targets of a year, or those of one project or organization, into a state, for a test that is about something else. */
export async function setTargetStates(databaseUrl: string, year: number, status: TargetState, id: string | null = null): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(MOVE, [year, status, id]);
  } finally {
    await client.end();
  }
}
