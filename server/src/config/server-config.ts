import { plainToInstance, Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsString, Matches, Max, Min, validateSync } from 'class-validator';
import { type ConfigVariable, Variable, configVariables } from './variable.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Everything that an installation can set, with what holds where it says nothing. */
export class ServerConfig {
  @Variable('PostgreSQL server (15–18) to use, as postgresql://user:password@host:port/database.')
  @Matches(/^postgres(ql)?:\/\/\S+$/, { message: 'must be a postgresql:// address' })
  DATABASE_URL: string;

  @Variable('Role that requests run as; it must neither own the tables nor bypass row-level security.')
  @Matches(/^[a-z_][a-z0-9_]*$/, { message: 'must be the name of a PostgreSQL role' })
  DATABASE_ROLE = 'jixiao_app';

  @Variable('Most connections to PostgreSQL that one server keeps open.')
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be at least 1' })
  @Max(500, { message: 'must be at most 500' })
  DATABASE_POOL = 10;

  @Variable('TCP port of the web server.')
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0, { message: 'must be a port between 0 and 65535' })
  @Max(65535, { message: 'must be a port between 0 and 65535' })
  PORT = 3000;

  @Variable('Address that the web server listens on; 127.0.0.1 keeps it on this machine.')
  @IsString()
  @IsNotEmpty({ message: 'must not be empty' })
  HOST = '0.0.0.0';

  @Variable('Folder for what is kept beside the database: evidence files and exports.')
  @IsString()
  @IsNotEmpty({ message: 'must not be empty' })
  JIXIAO_DATA = '.jixiao';

  @Variable('Folder of the built client; without it only the API is served.')
  @IsString()
  JIXIAO_CLIENT = 'client/dist/client/browser';

  @Variable('Hours after which a session ends.')
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be at least 1' })
  @Max(720, { message: 'must be at most 720' })
  SESSION_HOURS = 12;

  @Variable('Characters that a password has at least.')
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(8, { message: 'must be at least 8' })
  @Max(64, { message: 'must be at most 64' })
  PASSWORD_MIN_LENGTH = 10;

  @Variable('false lets people choose a password that many others use, too.')
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'must be true or false' })
  PASSWORD_REFUSE_COMMON = true;

  @Variable('Sign-in attempts per minute for one account from one address; an address may make ten times as many.')
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be at least 1' })
  SIGN_IN_ATTEMPTS = 10;

  @Variable('Requests of public pages and their data that one address may send in a minute.')
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be at least 1' })
  PUBLIC_REQUESTS = 300;

  @Variable('true where the site is reached by https only: the session cookie is then never sent over plain http.')
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'must be true or false' })
  COOKIE_SECURE = false;

  @Variable('true behind a reverse proxy that sets X-Forwarded-For: attempts are then counted by the real address.')
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'must be true or false' })
  TRUST_PROXY = false;

  @Variable('Largest evidence file in megabytes.')
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be at least 1' })
  @Max(500, { message: 'must be at most 500' })
  EVIDENCE_MAX_MB = 20;

  @Variable('Largest document to import in megabytes.')
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be at least 1' })
  @Max(500, { message: 'must be at most 500' })
  IMPORT_MAX_MB = 50;

  @Variable('Exports of many forms that this server writes at the same time; 0 leaves them to other servers.')
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0, { message: 'must be at least 0' })
  @Max(16, { message: 'must be at most 16' })
  EXPORT_WORKERS = 2;

  @Variable('Hours after which the file of an export is removed.')
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be at least 1' })
  @Max(720, { message: 'must be at most 720' })
  EXPORT_KEEP_HOURS = 72;

  @Variable('Minutes after which the ends of the trail are noted again, so that events removed there are missed; 0 leaves it to ./jx audit anchor.')
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0, { message: 'must be at least 0' })
  @Max(10080, { message: 'must be at most 10080' })
  AUDIT_ANCHOR_MINUTES = 60;

  @Variable('How much is logged.')
  @IsIn(LOG_LEVELS, { message: `must be one of ${LOG_LEVELS.join(', ')}` })
  LOG_LEVEL: (typeof LOG_LEVELS)[number] = 'info';
}

/** A setting that cannot be used; the message is one sentence for the person who starts the server. */
export class ConfigError extends Error {}

/** Reads the configuration from environment variables and refuses a value that cannot work. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ServerConfig {
  const given = Object.fromEntries(
    configVariables(ServerConfig)
      .map(({ name }) => [name, environment[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const config = plainToInstance(ServerConfig, given, { exposeDefaultValues: true });
  const [refused] = validateSync(config);
  if (refused) {
    const reason = Object.values(refused.constraints ?? {})[0] ?? 'is not valid';
    const value = given[refused.property];
    const shown = value === undefined ? 'is not set; it' : refused.property === 'DATABASE_URL' ? '' : `is "${value}"; it`;
    throw new ConfigError(`${refused.property} ${shown} ${reason}.`.replace(/ {2,}/g, ' '));
  }
  return config;
}

/** Every variable with its description and default, for the operations guide. */
export function describeConfig(): ConfigVariable[] {
  const defaults = new ServerConfig();
  return configVariables(ServerConfig).map((variable) => ({
    ...variable,
    default: defaults[variable.name as keyof ServerConfig]?.toString() ?? null,
  }));
}
