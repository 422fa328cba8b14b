import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportItem, ImportView, ProjectListItem, ProjectView } from '@jixiao/contracts/views';
import { trailOf } from './administration.js';
import { setEntryWindows } from './entry-window.js';
import { accept, importOf, itemsOf } from './imported-document.js';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

const LAYOUTS = ['national-2020', 'hubei-2020', 'sichuan-2021'] as const;

describe('a self-evaluation form', () => {
  let server: TestServer;
  let department: Browser;
  let projects: ProjectListItem[];

  const inStage = (stage: ProjectListItem['stage']): ProjectListItem => present(projects.find((project) => project.stage === stage));
  const viewOf = (id: string): Promise<ProjectView> => department.api.get('/api/projects/{id}', { path: { id } });
  const exported = async (id: string, format: string, layout: string): Promise<Uint8Array<ArrayBuffer>> => {
    const answer = await department.send('GET', `/api/projects/${id}/self-evaluation/document?format=${format}&layout=${layout}&year=2026`);
    expect(answer.status).toBe(200);
    return Uint8Array.from(answer.bytes);
  };
  const read = async (id: string, layout: string = LAYOUTS[0], format = 'xlsx', as = department): Promise<ImportView> =>
    importOf(as, await exported(id, format, layout), `自评表.${format}`);
  const formOf = async (view: ImportView, as = department): Promise<ImportItem> =>
    present((await itemsOf(as, view.id)).find(({ kind }) => kind === 'self_evaluation'));
  /** The exported form with some cells corrected, each given by what it says. */
  const corrected = async (id: string, corrections: Record<string, string>, as = department): Promise<ImportView> => {
    const view = await read(id, LAYOUTS[0], 'xlsx', as);
    const path = { id: view.id, key: (await formOf(view, as)).key };
    const { source } = await as.api.get('/api/imports/{id}/items/{key}', { path, query: { limit: 100 } });
    const cells = source.flatMap((line) => line.cells);
    const body = {
      corrections: Object.entries(corrections).map(([from, text]) => ({
        place: present(cells.find((cell) => cell.text === from)).place,
        text,
      })),
    };
    const answer = await as.send('PATCH', `/api/imports/${view.id}`, { body, headers: { 'if-match': `"${view.version}"` } });
    expect(answer.status).toBe(200);
    return answer.body as ImportView;
  };
  const firstIndicator = ({ goals }: ProjectView) => {
    const indicators = goals.filter(({ horizon }) => horizon === 'annual').flatMap((goal) => goal.indicators);
    return present(indicators.find(({ actual, targetParsed }) => actual?.actual && (targetParsed as { kind?: string }).kind === 'numeric'));
  };
  const codesOf = ({ problems }: ImportItem): string[] => problems.map(({ code }) => code);

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, ['self_evaluate'], 'open');
    department = await server.signIn('department');
    ({ items: projects } = await department.api.get('/api/projects', { query: { limit: 100 } }));
  });
  afterAll(() => server.stop());

  it.each(LAYOUTS)('in the layout %s says what is recorded, in every format', async (layout) => {
    const { id } = inStage('recording');
    for (const format of ['xlsx', 'docx', 'pdf']) {
      const item = await formOf(await read(id, layout, format));
      expect([format, item.state, item.changes, codesOf(item)]).toEqual([format, 'same', 0, []]);
      expect(item).toMatchObject({ objectId: id, storedVersion: (await viewOf(id)).version });
    }
  });

  it('records what it says in one go, with the file in the trail, and once only', async () => {
    const { id, name } = inStage('recording');
    const before = await viewOf(id);
    const indicator = firstIndicator(before);
    const actual = present(indicator.actual?.actual);
    const view = await corrected(id, { [actual]: '987654' });
    const item = await formOf(view);
    expect(item).toMatchObject({ state: 'changed', changes: 1, name: expect.stringContaining(name), storedVersion: before.version });
    const answer = await accept(department, view, [item.key]);
    expect(answer).toMatchObject({ status: 200, body: { changed: 1, items: [{ kind: 'self_evaluation', objectId: id }] } });
    const after = await viewOf(id);
    expect(after.version).toBe(before.version + 1);
    expect(present(after.goals.flatMap(({ indicators }) => indicators).find((each) => each.id === indicator.id)).actual?.actual).toBe(
      '987654',
    );
    const [event] = (await trailOf(server, 'project', id)).slice(-1);
    expect(event).toMatchObject({
      action: 'recording.imported',
      changes: [{ field: 'import:file' }, { field: `indicator:${indicator.id}:actual`, old: actual, new: '987654' }],
    });
    const again = await department.api.get('/api/imports/{id}', { path: { id: view.id } });
    expect(await accept(department, again, [item.key])).toMatchObject({ status: 200, body: { changed: 0, same: 1 } });
    expect((await viewOf(id)).version).toBe(after.version);
  });

  it('never brings in a score: one that differs from the computed one is only told of', async () => {
    const { id } = inStage('recording');
    const view = await read(id);
    const path = { id: view.id, key: (await formOf(view)).key };
    const { source } = await department.api.get('/api/imports/{id}/items/{key}', { path, query: { limit: 100 } });
    const total = present(source.find(({ cells }) => cells.some(({ text }) => /^总\s*分$/u.test(text)))).cells.filter(
      ({ text }) => text !== '',
    );
    const cell = present(total.findLast(({ text }) => /^[\d.]+$/u.test(text)));
    const answer = await department.send('PATCH', `/api/imports/${view.id}`, {
      body: { corrections: [{ place: cell.place, text: '12.34' }] },
      headers: { 'if-match': `"${view.version}"` },
    });
    const item = await formOf(answer.body as ImportView);
    expect(item.state).toBe('same');
    expect(item.problems).toEqual([
      {
        code: 'import.total-differs',
        params: { given: '12.34', expected: expect.any(String) },
        field: 'evaluation.total',
        blocking: false,
      },
    ]);
  });

  it('says which indicators the project does not promise, and takes in the others', async () => {
    const { id } = inStage('recording');
    const indicator = firstIndicator(await viewOf(id));
    const item = await formOf(await corrected(id, { [indicator.name]: '没有承诺过的事' }));
    expect(item.problems).toContainEqual({
      code: 'import.indicator-unmatched',
      params: { name: '没有承诺过的事' },
      field: 'indicator.没有承诺过的事',
      blocking: false,
    });
    expect(item.state).toBe('same');
  });

  it('is refused to who does not record, after it was handed in, and outside of the days', async () => {
    const recording = inStage('recording');
    const actual = present(firstIndicator(await viewOf(recording.id)).actual?.actual);
    const finance = await server.signIn('finance');
    const [others, handedIn] = [await corrected(recording.id, { [actual]: '1' }, finance), inStage('confirmed')];
    expect(await formOf(others, finance)).toMatchObject({
      state: 'blocked',
      problems: expect.arrayContaining([expect.objectContaining({ code: 'import.not-recorder' })]),
    });
    const refused = await accept(finance, others, [(await formOf(others, finance)).key]);
    expect(refused).toMatchObject({ status: 422, body: { code: 'import.blocked' } });
    const done = present(firstIndicator(await viewOf(handedIn.id)).actual?.actual);
    expect(codesOf(await formOf(await corrected(handedIn.id, { [done]: '1' })))).toContain('recording.locked');
    await setEntryWindows(server.databaseUrl, 2026, ['self_evaluate'], 'closed');
    try {
      expect(codesOf(await formOf(await corrected(recording.id, { [actual]: '2' })))).toContain('window.closed');
    } finally {
      await setEntryWindows(server.databaseUrl, 2026, ['self_evaluate'], 'open');
    }
  });
});
