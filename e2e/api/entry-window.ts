import pg from 'pg';

/** Opens or closes the entry windows of these stages, as the administrator would, for a test whose day is not theirs. */
export async function setEntryWindows(databaseUrl: string, year: number, stages: readonly string[], state: 'open' | 'closed'): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const [opens, closes] = state === 'open' ? [-1, 30] : [-30, -1];
    await client.query(
      `insert into entry_window (region_id, id, year, stage, opens_on, closes_on)
       select f.region_id, gen_random_uuid(), f.year, s.stage, current_date + $3::int, current_date + $4::int
       from fiscal_year f, unnest($2::text[]) as s(stage) where f.year = $1
       on conflict (region_id, year, stage) do update set opens_on = excluded.opens_on, closes_on = excluded.closes_on`,
      [year, stages, opens, closes],
    );
  } finally {
    await client.end();
  }
}
