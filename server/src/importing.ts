import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { AcceptanceResult, ImportItem, ImportItemView, ImportView } from '@jixiao/contracts/views';
import { AppModule } from './app.module.js';
import type { ServerConfig } from './config/server-config.js';
import { AcceptanceService } from './modules/imports/acceptance/acceptance.service.js';
import { ImportsService } from './modules/imports/imports.service.js';
import type { Principal } from './platform/access/principal.js';
import { SessionReader } from './platform/access/session-reader.js';
import { Database } from './platform/database/database.js';

const LOOK_AGAIN_MS = 100;
const PAGE = 100;

/** Who imports: a person by their username, or the first administrator of a region. */
export interface Importer {
  readonly username: string | null;
  readonly regionId: string | null;
}

/** Importing without a browser, by the same services and under the same rules. */
export interface Importing {
  /** The person in whose name it is done. */
  readonly user: Pick<Principal, 'name' | 'username' | 'regionId' | 'regionName'>;
  /** Uploads a file and waits until it is read or refused. */
  receive(path: string): Promise<ImportView>;
  /** Parts that are stored when they are accepted, with how they compare. */
  items(id: string): Promise<ImportItem[]>;
  /** A part with all its lines. */
  item(id: string, key: string): Promise<ImportItemView>;
  accept(view: ImportView, items: readonly ImportItem[]): Promise<AcceptanceResult>;
  close(): Promise<void>;
}

/** Opens the services on the database of the configuration; null where there is no such person or they may not import. */
export async function openImporting(config: ServerConfig, importer: Importer): Promise<Importing | null> {
  const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger: ['error'] });
  const user = await findImporter(app.get(Database), app.get(SessionReader), importer);
  if (!user?.may('import:write')) {
    await app.close();
    return null;
  }
  const imports = app.get(ImportsService);
  return {
    user,
    async receive(path) {
      const view = await imports.receive(user, { fileName: basename(path), content: createReadStream(path), truncated: () => false });
      return waitFor(imports, user, view);
    },
    items: async (id) => [
      ...(await pages((cursor) => imports.items(user, id, { kind: 'department', limit: PAGE, ...cursor }))),
      ...(await pages((cursor) => imports.items(user, id, { kind: 'project', limit: PAGE, ...cursor }))),
    ],
    async item(id, key) {
      const first = await imports.item(user, id, key, { limit: PAGE });
      const rest: ImportItemView['source'] = [];
      for (let cursor = first.nextCursor; cursor !== null;) {
        const page = await imports.item(user, id, key, { limit: PAGE, cursor: Number(cursor) });
        rest.push(...page.source);
        cursor = page.nextCursor;
      }
      return { ...first, source: [...first.source, ...rest], nextCursor: null };
    },
    accept: ({ id, version }, items) => app.get(AcceptanceService).accept(user, id, version, items),
    close: () => app.close(),
  };
}

async function findImporter(database: Database, sessions: SessionReader, { username, regionId }: Importer): Promise<Principal | null> {
  if (username !== null) {
    const user = await sessions.ofAccount(username);
    return regionId === null || user?.regionId === regionId ? user : null;
  }
  const accounts = await database.shared<{ username: string; regionId: string }>(
    `select username, region_id as "regionId" from account where $1::text is null or region_id = $1 order by username`,
    [regionId],
  );
  if (new Set(accounts.map((account) => account.regionId)).size > 1) return null;
  for (const account of accounts) {
    const user = await sessions.ofAccount(account.username);
    if (user?.may('administration:write')) return user;
  }
  return null;
}

async function waitFor(imports: ImportsService, user: Principal, view: ImportView): Promise<ImportView> {
  let present = view;
  while (present.status === 'reading') {
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
    present = await imports.find(user, view.id);
  }
  return present;
}

async function pages<Item>(load: (cursor: { cursor?: number }) => Promise<{ items: Item[]; nextCursor: string | null }>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: Item[]; nextCursor: string | null } = await load(cursor === null ? {} : { cursor: Number(cursor) });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}
