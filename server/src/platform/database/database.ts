import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { ServerConfig } from '../../config/server-config.js';
import { currentCreationKey } from './creation-key.js';

/** The tenant whose rows a statement may see. */
export interface TenantScope {
  readonly regionId: string;
}

export type SqlParameters = readonly unknown[];

/** Statements of one transaction; those that are not awaited one by one travel together, in the order of their calls. */
export interface Transaction {
  query<Row extends object>(sql: string, parameters?: SqlParameters): Promise<Row[]>;
  /** A statement whose answer nobody needs: it travels with the next ones, at the latest with COMMIT; its failure undoes all. */
  send(sql: string, parameters?: SqlParameters): void;
}

const REGION_ID = /^[0-9A-Za-z-]{1,32}$/;

/** Waits for another transaction that is creating under the same key, and fails once that one has committed. */
const CLAIM_CREATION_KEY = `
  insert into creation_key (region_id, id, actor_id, key, fingerprint) values ($1, $2, $3, $4, $5)`;

// Dates and timestamps stay the text that PostgreSQL wrote; numeric and bigint already do.
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    [pg.types.builtins.DATE].includes(oid) ? (value: string) => value : pg.types.getTypeParser(oid, format as 'text'),
};

/**
 * The one way to PostgreSQL. Every statement on tenant tables runs in a transaction whose scope is set first,
 * so that row-level security shows this region only.
 */
@Injectable()
export class Database implements OnModuleDestroy {
  /** Statements sent since the start, the transaction's own included. */
  statements = 0;
  private readonly pool: pg.Pool;
  private readonly names = new Map<string, string>();

  constructor(config: ServerConfig) {
    this.pool = new pg.Pool({
      connectionString: config.DATABASE_URL,
      // A plan serves every call of a statement; PostgreSQL would plan the large ones, such as lists, anew each time. It is
      // made for tables as small as they are then: a trail that was empty would be read from end to end ever after, so
      // indexes, of which every table has one that begins with the region, are preferred to reading a whole table.
      options: `-c role=${config.DATABASE_ROLE} -c plan_cache_mode=force_generic_plan -c enable_seqscan=off`,
      max: config.DATABASE_POOL,
      connectionTimeoutMillis: 10_000,
      pipeline: true,
      types,
    } as pg.PoolConfig);
    // A connection that dies while idle is replaced by the pool; without a listener it would end the process.
    this.pool.on('error', () => undefined);
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }

  /** One statement on what belongs to no tenant: accounts, sessions, reference data. */
  async shared<Row extends object>(sql: string, parameters: SqlParameters = []): Promise<Row[]> {
    return (await this.pool.query<Row>(this.prepared(sql, parameters))).rows;
  }

  /** One statement inside its scope; the four parts travel together and cost one round trip. */
  read<Row extends object>(scope: TenantScope, sql: string, parameters: SqlParameters = []): Promise<Row[]> {
    return this.readOnly(`app.region_id = ${regionLiteral(scope)}`, sql, parameters);
  }

  /** One statement for somebody who did not sign in: of all regions it sees what is published, and nothing else. */
  readPublished<Row extends object>(sql: string, parameters: SqlParameters = []): Promise<Row[]> {
    return this.readOnly(`app.public = 'on'`, sql, parameters);
  }

  private async readOnly<Row extends object>(setting: string, sql: string, parameters: SqlParameters): Promise<Row[]> {
    const client = await this.pool.connect();
    let broken = false;
    try {
      this.statements += 2;
      inOnePacket(client);
      const [begun, result, committed] = await Promise.allSettled([
        client.query(`BEGIN READ ONLY; SET LOCAL ${setting}`),
        client.query<Row>(this.prepared(sql, parameters)),
        client.query('COMMIT'),
      ]);
      broken = begun.status === 'rejected' || committed.status === 'rejected';
      if (begun.status === 'rejected') throw begun.reason;
      if (result.status === 'rejected') throw result.reason;
      return result.value.rows;
    } finally {
      client.release(broken);
    }
  }

  /** Runs the work in one transaction of this region: all of it is saved or nothing. */
  async transaction<Result>(scope: TenantScope, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let broken = false;
    const sent: Promise<unknown>[] = [];
    const query = <Row extends object>(sql: string, parameters: SqlParameters = []) => {
      inOnePacket(client);
      return client.query<Row>(this.prepared(sql, parameters));
    };
    const transaction: Transaction = {
      query: async <Row extends object>(sql: string, parameters?: SqlParameters) => (await query<Row>(sql, parameters)).rows,
      send: (sql, parameters) => {
        const answer = query(sql, parameters);
        answer.catch(() => undefined); // awaited at the end, unless another failure comes first
        sent.push(answer);
      },
    };
    try {
      this.statements += 2;
      inOnePacket(client);
      const creation = currentCreationKey();
      const [begun, claimed, result] = await Promise.allSettled([
        client.query(`BEGIN; SET LOCAL app.region_id = ${regionLiteral(scope)}`),
        creation && query(CLAIM_CREATION_KEY, [scope.regionId, creation.id, creation.actorId, creation.key, creation.fingerprint]),
        work(transaction),
      ]);
      if (begun.status === 'rejected') throw begun.reason;
      if (claimed.status === 'rejected') throw claimed.reason;
      if (result.status === 'rejected') throw result.reason;
      // PostgreSQL answers the COMMIT of a transaction in which a statement failed by rolling it back.
      inOnePacket(client);
      await Promise.all([...sent, client.query('COMMIT')]);
      return result.value;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => (broken = true));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private prepared(text: string, values: SqlParameters): pg.QueryConfig {
    this.statements += 1;
    let name = this.names.get(text);
    if (!name) {
      name = `jx${this.names.size}`;
      this.names.set(text, name);
    }
    return { name, text, values: [...values] };
  }
}

/** What is written to this connection until the present turn of the event loop ends leaves together. */
function inOnePacket({ connection: { stream } }: pg.PoolClient): void {
  stream.cork();
  process.nextTick(() => stream.uncork());
}

function regionLiteral({ regionId }: TenantScope): string {
  if (!REGION_ID.test(regionId)) throw new Error('A region id that cannot be one reached the database.');
  return `'${regionId}'`;
}
