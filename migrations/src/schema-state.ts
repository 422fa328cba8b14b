import { createMigrationDataSource } from './data-source.js';
import { migrations } from './migrations.js';

/** How a database stands to this code. */
export interface SchemaState {
  /** Migrations of the code that the database still lacks, oldest first. */
  readonly pending: readonly string[];
  /** Migrations of the database that the code does not know: a newer version has been here. */
  readonly newer: readonly string[];
}

/** Compares the migrations of the database with those of the code; changes nothing. */
export async function pendingOrNewer(url: string): Promise<SchemaState> {
  const applied = await appliedMigrations(url);
  const known = migrations.map((migration) => migration.name);
  return {
    pending: known.filter((name) => !applied.includes(name)),
    newer: applied.filter((name) => !known.includes(name)),
  };
}

async function appliedMigrations(url: string): Promise<string[]> {
  const dataSource = await createMigrationDataSource(url).initialize();
  try {
    const table: { exists: boolean }[] = await dataSource.query(`SELECT to_regclass('schema_migration') IS NOT NULL AS exists`);
    if (!table[0]?.exists) {
      return [];
    }
    const rows: { name: string }[] = await dataSource.query('SELECT name FROM schema_migration ORDER BY timestamp');
    return rows.map((row) => row.name);
  } finally {
    await dataSource.destroy();
  }
}
