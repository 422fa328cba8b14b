import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exportDone, exportThat, filesOf, until } from './archives.js';
import { addProjects } from './many-projects.js';
import { type SpawnedServer, spawnServer } from './spawned-server.js';
import { type Browser, type TestServer, present, signInAt, startTestServer } from './test-server.js';

const COPIES = 100;
const PATIENCE_MS = 240_000;
const ALL = { year: 2026, scope: 'region', forms: ['self-evaluation'], format: 'docx' } as const;

/** The server that is killed works on the database and the folder of one that makes no exports itself. */
describe('an export under way', () => {
  let still: TestServer;
  let server: SpawnedServer;
  let finance: Browser;

  const start = async (): Promise<void> => {
    server = await spawnServer({ DATABASE_URL: still.databaseUrl, JIXIAO_DATA: still.data, EXPORT_WORKERS: '1', SIGN_IN_ATTEMPTS: '1000' });
    finance = await signInAt(server.origin, 'finance');
  };
  const order = async (): Promise<string> => (await finance.api.post('/api/exports', { body: { ...ALL, forms: [...ALL.forms] } })).id;
  const underWay = (id: string) => exportThat(finance.api, id, ({ status, done }) => status === 'running' && done > 10);
  const filesKept = async (id: string): Promise<string[]> =>
    (await readdir(join(still.data, 'exports', '420105'))).filter((name) => name.startsWith(id));

  const formsOf = (id: string): string => join(still.data, 'exports', '420105', `${id}.forms`);

  beforeAll(async () => {
    still = await startTestServer();
    await addProjects(still.databaseUrl, COPIES, 'RESTART');
  });
  beforeEach(start);
  afterEach(() => server.stop());
  afterAll(() => still.stop());

  it(
    'is never offered by half, and is made after a restart from what was written before its server was killed',
    async () => {
      const id = await order();
      await underWay(id);
      await server.kill();
      expect((await filesKept(id)).sort()).toEqual([expect.stringMatching(/\.zip\.part$/), `${id}.forms`]);
      const written = (await readdir(formsOf(id))).filter((name) => name.endsWith('.docx'));
      expect(written.length).toBeGreaterThan(10);
      // Only who takes the file rather than write it again can give this one out.
      const marked = present(written[0]);
      await writeFile(join(formsOf(id), marked), 'written before the kill');

      const meanwhile = await still.signIn('finance');
      expect(await meanwhile.send('GET', `/api/exports/${id}/file`)).toMatchObject({ status: 409, body: { code: 'export.not-ready' } });

      await start();
      expect(await exportDone(finance.api, id)).toMatchObject({ done: COPIES + 12, failed: 0 });
      const files = await filesOf(finance, id);
      expect(files.size).toBe(COPIES + 13);
      const texts = [...files.values()].map((content) => Buffer.from(content).toString('latin1'));
      expect(texts.filter((content) => content === 'written before the kill')).toHaveLength(1);
      expect(await filesKept(id)).toEqual([expect.stringMatching(/\.zip$/)]);
    },
    PATIENCE_MS,
  );

  it(
    'is given back at once by a server that is stopped in order',
    async () => {
      const id = await order();
      await underWay(id);
      await server.stop();
      const restarted = Date.now();
      await start();
      await underWay(id);
      expect(Date.now() - restarted).toBeLessThan(12_000);
      await exportDone(finance.api, id);
    },
    PATIENCE_MS,
  );

  it(
    'stops when it is cancelled, and leaves nothing behind',
    async () => {
      const id = await order();
      await underWay(id);
      const cancelled = await finance.api.post('/api/exports/{id}/cancellation', { path: { id } });
      expect(cancelled).toMatchObject({ status: 'cancelled', total: COPIES + 12 });
      expect(cancelled.done).toBeLessThan(COPIES);
      await until(async () => (await filesKept(id)).length === 0);
      expect(await finance.send('GET', `/api/exports/${id}/file`)).toMatchObject({ status: 409, body: { code: 'export.not-ready' } });
      expect((await finance.api.get('/api/exports/{id}', { path: { id } })).done).toBe(cancelled.done);
    },
    PATIENCE_MS,
  );

  it(
    'does not keep the server from answering',
    async () => {
      const id = await order();
      await underWay(id);
      const times: number[] = [];
      for (let asked = 0; asked < 20; asked += 1) {
        const before = performance.now();
        await finance.api.get('/api/workbench');
        times.push(performance.now() - before);
      }
      expect(await finance.api.get('/api/exports/{id}', { path: { id } })).toMatchObject({ status: 'running' });
      // A form takes some 50 ms: written in the thread that answers, each would hold answers up for that long.
      expect(times.sort((a, b) => a - b)[10]).toBeLessThan(40);
      await exportDone(finance.api, id);
    },
    PATIENCE_MS,
  );
});
