import { DataSource } from 'typeorm';
import { migrations } from './migrations.js';

/** A data source that knows the migrations and nothing else; `url` is the owner's, not the server role's. */
export function createMigrationDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    applicationName: 'jixiao-migrations',
  });
}
