import 'reflect-metadata';
export { ConfigError, type ServerConfig, describeConfig, readConfig } from './config/server-config.js';
export type { ConfigVariable } from './config/variable.js';
export { createApp } from './create-app.js';
export { openImporting, type Importer, type Importing } from './importing.js';
export { createOpenApiDocument } from './open-api.js';
export { PROJECT_IN_REACH } from './platform/access/reach-sql.js';
export { Database, type SqlParameters, type TenantScope } from './platform/database/database.js';
