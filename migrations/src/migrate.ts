import { createMigrationDataSource } from './data-source.js';

/** Names one server-wide lock per database, so that two processes that start together migrate one after the other. */
const lockKey = 420_105_068;

/** Brings the database to the newest schema and returns the names of the migrations that ran. */
export async function migrate(url: string): Promise<string[]> {
  const dataSource = await createMigrationDataSource(url).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [lockKey]);
    const done = await dataSource.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}

/** Takes every migration back, newest first, until nothing of the schema is left. */
export async function revertAll(url: string): Promise<void> {
  const dataSource = await createMigrationDataSource(url).initialize();
  try {
    const applied: { count: string }[] = await dataSource.query('SELECT count(*) FROM schema_migration');
    for (let left = Number(applied[0]?.count ?? 0); left > 0; left -= 1) {
      await dataSource.undoLastMigration();
    }
  } finally {
    await dataSource.destroy();
  }
}
