import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, FormArchive, PrincipalReader, createExportContext, readConfig } from '@jixiao/server';
import { addProjects } from './many-projects.js';
import { type Browser, type TestServer, present, problemOf, startTestServer } from './test-server.js';

const ALL = { year: 2026, scope: 'region' as const, forms: ['self-evaluation' as const], format: 'docx' as const };

/** A server that makes no exports: what is ordered waits. */
describe('exports that wait', () => {
  let server: TestServer;
  let finance: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    finance = await server.signIn('finance');
  });
  afterAll(() => server.stop());

  it('are listed newest first, page by page, and are limited in number for each person', async () => {
    const ids = [];
    for (let count = 0; count < 3; count += 1) ids.unshift((await finance.api.post('/api/exports', { body: ALL })).id);
    expect(await problemOf(finance.api.post('/api/exports', { body: ALL }))).toMatchObject({
      status: 409,
      code: 'export.too-many',
      params: { most: '3' },
    });
    const first = await finance.api.get('/api/exports', { query: { limit: 2 } });
    expect(first.items.map(({ id, status }) => [id, status])).toEqual([
      [ids[0], 'queued'],
      [ids[1], 'queued'],
    ]);
    const rest = await finance.api.get('/api/exports', { query: { limit: 2, cursor: present(first.nextCursor) } });
    expect(rest).toMatchObject({ items: [{ id: ids[2] }], nextCursor: null });
    const other = await server.signIn('department');
    expect((await other.api.post('/api/exports', { body: ALL })).status).toBe('queued');
  });

  it('stay until they are cancelled, and only then can be taken away', async () => {
    const { id } = present((await finance.api.get('/api/exports')).items[0]);
    expect(await problemOf(finance.api.delete('/api/exports/{id}', { path: { id } }))).toMatchObject({
      status: 409,
      code: 'export.under-way',
    });
    expect(await finance.api.post('/api/exports/{id}/cancellation', { path: { id } })).toMatchObject({
      status: 'cancelled',
      startedAt: null,
    });
    await finance.api.delete('/api/exports/{id}', { path: { id } });
    expect((await finance.api.get('/api/exports')).items.map((item) => item.id)).not.toContain(id);
    expect(await problemOf(finance.api.get('/api/exports/{id}', { path: { id } }))).toMatchObject({
      status: 404,
      code: 'export.not-found',
    });
  });
});

describe('the statements of an export', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  it('are as many for twelve projects as for fifty, which make a batch', async () => {
    const context = await createExportContext(readConfig({ DATABASE_URL: server.databaseUrl, LOG_LEVEL: 'silent' }));
    try {
      const database = context.get(Database, { strict: false });
      const reader = present(await context.get(PrincipalReader, { strict: false }).readerOf('420105'));
      const statementsOf = async (): Promise<{ forms: number; statements: number }> => {
        let forms = 0;
        const before = database.statements;
        const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
        await context.get(FormArchive, { strict: false }).write({ ...ALL, reader, scope: '' }, nowhere, {
          counted: async () => undefined,
          advanced: async (_subject, failure) => {
            expect(failure).toBeNull();
            forms += 1;
          },
        });
        return { forms, statements: database.statements - before };
      };
      const few = await statementsOf();
      await addProjects(server.databaseUrl, 38, 'BATCH');
      const many = await statementsOf();
      expect([few.forms, many.forms]).toEqual([12, 50]);
      expect(many.statements).toBe(few.statements);
      expect(many.statements).toBeLessThanOrEqual(12);
    } finally {
      await context.close();
    }
  });
});
