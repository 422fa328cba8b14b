export { createMigrationDataSource } from './data-source.js';
export { migrate, revertAll } from './migrate.js';
export { migrations } from './migrations.js';
export { pendingOrNewer, type SchemaState } from './schema-state.js';
export { keepFirstVersions } from './target-content.js';
