import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WHOLE_FORM } from '@jixiao/contracts/cells';
import { type Browser, type Method, type TestServer, present, startTestServer } from './test-server.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const ID = '019ac000-0000-7000-8000-000000000000';
const EMPTY = { year: 2026, indicators: [], execution: [] };

/** method, path after /api, body, expected status, expected code, expected field */
const TABLE: [string, Method, string, unknown, number, string, string?][] = [
  ['a malformed id', 'GET', '/projects/12345', undefined, 400, 'validation.failed', 'id'],
  ['a malformed id to write', 'PUT', '/projects/x/recording', EMPTY, 400, 'validation.failed', 'id'],
  ['an id of nothing', 'GET', `/projects/${ID}`, undefined, 404, 'project.not-found'],
  ['a year that is no number', 'GET', '/projects?year=abc', undefined, 400, 'validation.failed', 'year'],
  ['a year without data', 'GET', '/reports/year-end?year=2001', undefined, 404, 'year.unknown', 'year'],
  ['an unknown filter', 'GET', '/projects?owner=me', undefined, 400, 'validation.failed', 'owner'],
  ['an unknown sorting', 'GET', '/projects?sort=;drop', undefined, 400, 'validation.failed', 'sort'],
  ['a foreign cursor', 'GET', '/projects?cursor=abc', undefined, 400, 'validation.failed', 'cursor'],
  ['a limit beyond the limit', 'GET', '/projects?limit=100000', undefined, 400, 'validation.failed', 'limit'],
  ['NUL in a search', 'GET', '/projects?q=%00', undefined, 400, 'validation.failed', 'q'],
  ['a quote in a search', 'GET', `/projects?q=${encodeURIComponent("' or 1=1 --")}`, undefined, 200, ''],
  ['broken JSON', 'PUT', ':recording', '{"year": 2026,', 400, 'request.malformed'],
  ['a megabyte of text', 'PUT', ':recording', { ...EMPTY, note: 'x'.repeat(1_000_000) }, 413, 'request.too-large'],
  ['text beyond its length', 'PUT', ':recording', { ...EMPTY, indicators: [{ id: ID, reason: 'x'.repeat(2001) }] }, 400, 'validation.failed', 'indicators[0].reason'],
  ['a body that is a list', 'PUT', ':recording', [1], 400, 'validation.failed'],
  ['nothing', 'PUT', ':recording', {}, 400, 'validation.failed', 'year'],
  ['an unknown field', 'PUT', ':recording', { ...EMPTY, score: '100' }, 400, 'validation.failed', 'score'],
  ['a wrong type', 'PUT', ':recording', { ...EMPTY, indicators: 'all' }, 400, 'validation.failed', 'indicators'],
  ['a value that is no text', 'PUT', ':recording', { ...EMPTY, indicators: [{ id: ID, actual: 5 }] }, 400, 'validation.failed', 'indicators[0].actual'],
  ['null in a list', 'PUT', ':recording', { ...EMPTY, indicators: [null] }, 400, 'validation.failed'],
  ['NUL in a value', 'PUT', ':recording', { ...EMPTY, indicators: [{ id: ID, actual: 'a\u0000b' }] }, 400, 'validation.failed', 'indicators[0].actual'],
  ['a share beyond the whole', 'PUT', ':recording', { ...EMPTY, indicators: [{ id: ID, share: '1.2' }] }, 400, 'validation.failed', 'indicators[0].share'],
  ['an unknown grade', 'PUT', ':recording', { ...EMPTY, indicators: [{ id: ID, grade: 'best' }] }, 400, 'validation.failed', 'indicators[0].grade'],
  ['a negative amount', 'PUT', ':recording', { ...EMPTY, execution: [{ source: 'total', executed: '-1' }] }, 400, 'validation.failed', 'execution[0].executed'],
  ['an amount that is a number', 'PUT', ':recording', { ...EMPTY, execution: [{ source: 'total', executed: 1.5 }] }, 400, 'validation.failed', 'execution[0].executed'],
  ['an amount without end', 'PUT', ':recording', { ...EMPTY, execution: [{ source: 'total', executed: '9'.repeat(30) }] }, 400, 'validation.failed', 'execution[0].executed'],
  ['an unknown source', 'PUT', ':recording', { ...EMPTY, execution: [{ source: 'gift', executed: '1' }] }, 400, 'validation.failed', 'execution[0].source'],
  ['a file that is none', 'POST', `/indicators/${ID}/evidence`, {}, 404, 'item.not-found'],
];

const indicators = (...items: unknown[]) => ({ ...EMPTY, indicators: items });
const execution = (...items: unknown[]) => ({ ...EMPTY, execution: items });
const RETURN = `/self-evaluations/${ID}/return`;
const cells = (cell: unknown) => ({ opinion: '请补充', comments: [{ cell, text: '依据何在？' }] });

/** what, who, method, path, body, field, code, params that say how to mend it */
const CODES: [string, string, Method, string, unknown, string, string, Record<string, unknown>?][] = [
  ['text that is too long', 'lead', 'PUT', ':recording', indicators({ id: ID, reason: 'x'.repeat(2001) }), 'indicators[0].reason', 'field.too-long', { limit: 2000, given: 2001, owner: ID }],
  ['text with NUL', 'lead', 'PUT', ':recording', indicators({ id: ID, actual: 'a\u0000b' }), 'indicators[0].actual', 'field.characters'],
  ['a number instead of text', 'lead', 'PUT', ':recording', indicators({ id: ID, actual: 5 }), 'indicators[0].actual', 'field.text'],
  ['no whole number', 'lead', 'PUT', ':recording', { ...EMPTY, year: 2026.5 }, 'year', 'field.whole-number', { min: 2000, max: 2100, given: '2026.5' }],
  ['a year in words', 'lead', 'GET', '/projects?year=abc', undefined, 'year', 'field.whole-number', { min: 2000, max: 2100 }],
  ['a number outside its range', 'lead', 'PUT', ':recording', { ...EMPTY, year: 1999 }, 'year', 'field.range', { min: 2000, max: 2100, given: '1999' }],
  ['a limit outside its range', 'lead', 'GET', '/projects?limit=101', undefined, 'limit', 'field.range', { min: 1, max: 100, given: '101' }],
  ['an unknown choice', 'lead', 'PUT', ':recording', indicators({ id: ID, grade: 'best' }), 'indicators[0].grade', 'field.choice', { allowed: ['achieved', 'partly_achieved', 'not_achieved'], given: 'best' }],
  ['an unknown source', 'lead', 'PUT', ':recording', execution({ source: 'gift', executed: '1' }), 'execution[0].source', 'field.choice', { allowed: ['total', 'fiscal', 'carryover', 'other'] }],
  ['no UUID', 'lead', 'PUT', ':recording', indicators({ id: '12' }), 'indicators[0].id', 'field.uuid', { given: '12' }],
  ['no UUID in the path', 'lead', 'GET', '/projects/12', undefined, 'id', 'field.uuid', { given: '12' }],
  ['a field left out', 'lead', 'PUT', ':recording', { indicators: [], execution: [] }, 'year', 'field.required'],
  ['a list left out', 'lead', 'PUT', ':recording', { year: 2026, execution: [] }, 'indicators', 'field.required'],
  ['null where a value is needed', 'lead', 'PUT', ':recording', { ...EMPTY, year: null }, 'year', 'field.required'],
  ['an indicator twice', 'lead', 'PUT', ':recording', indicators({ id: ID }, { id: ID }), 'indicators', 'field.duplicate', { first: 1, position: 2 }],
  ['a source twice', 'lead', 'PUT', ':recording', execution({ source: 'total', executed: '1' }, { source: 'total', executed: '2' }), 'execution', 'field.duplicate', { first: 1, position: 2 }],
  ['an unknown field', 'lead', 'PUT', ':recording', { ...EMPTY, score: '100' }, 'score', 'field.unknown'],
  ['an unknown field in a list', 'lead', 'PUT', ':recording', indicators({ id: ID, score: '100' }), 'indicators[0].score', 'field.unknown'],
  ['an unknown filter', 'lead', 'GET', '/projects?owner=me', undefined, 'owner', 'field.unknown'],
  ['text instead of a list', 'lead', 'PUT', ':recording', { ...EMPTY, indicators: 'all' }, 'indicators', 'field.list'],
  ['null in a list', 'lead', 'PUT', ':recording', indicators(null), 'indicators[0]', 'field.object'],
  ['too many in a list', 'finance', 'POST', RETURN, { opinion: '请补充', comments: Array.from({ length: 501 }, () => ({ cell: WHOLE_FORM, text: '？' })) }, 'comments', 'field.too-many', { limit: 500, given: 501 }],
  ['a negative amount', 'lead', 'PUT', ':recording', execution({ source: 'total', executed: '-1' }), 'execution[0].executed', 'field.amount', { owner: 'total' }],
  ['a share beyond the whole', 'lead', 'PUT', ':recording', indicators({ id: ID, share: '1.2' }), 'indicators[0].share', 'field.share'],
  ['a foreign cursor', 'lead', 'GET', '/projects?cursor=abc', undefined, 'cursor', 'field.cursor'],
  ['an empty password', 'lead', 'POST', '/session', { username: 'lead', password: '' }, 'password', 'field.required'],
  ['a blank opinion', 'finance', 'POST', RETURN, { opinion: '  ', comments: [] }, 'opinion', 'field.required'],
  ['no name of a cell', 'finance', 'POST', RETURN, cells('somewhere'), 'comments[0].cell', 'field.cell'],
  ['a column that nobody comments on', 'finance', 'POST', RETURN, cells(`indicator:${ID}:weight`), 'comments[0].cell', 'field.cell'],
  ['an unknown rating', 'finance', 'POST', `/self-evaluations/${ID}/confirmation`, { rating: 'best' }, 'rating', 'field.choice', { allowed: ['excellent', 'good', 'fair', 'poor'] }],
  ['a score beyond 100', 'finance', 'PUT', `/self-evaluations/${ID}/items/${ID}/review`, { score: '101', reason: 'x' }, 'score', 'field.score'],
];

describe('bad input', () => {
  let server: TestServer;
  let browser: Browser;
  let recording: string;
  let version: number;
  let signedIn: Promise<Browser> | undefined;
  const finance = (): Promise<Browser> => (signedIn ??= server.signIn('finance'));

  beforeAll(async () => {
    server = await startTestServer();
    browser = await server.signIn('department');
    const [project] = (await browser.api.get('/api/projects')).items;
    const id = project?.id ?? '';
    recording = `/api/projects/${id}/recording`;
    ({ version } = await browser.api.get('/api/projects/{id}', { path: { id } }));
  });
  afterAll(() => server.stop());

  // No it.each: Jest would work a megabyte of text into the title.
  for (const [name, method, path, body, status, code, field] of TABLE) it(`${name} is ${status}`, async () => {
    const url = path === ':recording' ? recording : `/api${path}`;
    const headers = { 'if-match': `"${version}"`, ...(body === undefined ? {} : JSON_TYPE) };
    const answer = await browser.send(method, url, { body, headers });
    expect(answer.status).toBe(status);
    if (status < 400) return;
    expect(String(answer.headers['content-type'])).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code, requestId: answer.headers['x-request-id'], ...(field && { field }) });
  });

  it.each([
    ['', 428, 'precondition.missing'],
    ['*', 400, 'precondition.malformed'],
    ['"999999"', 412, 'version.stale'],
  ])('If-Match %p', async (given, status, code) => {
    const answer = await browser.send('PUT', recording, { body: EMPTY, headers: { 'if-match': given } });
    expect(answer).toMatchObject({ status, body: { code } });
  });

  for (const [name, user, method, path, body, field, code, params] of CODES) it(`${name} is ${code} at its field`, async () => {
    const sender = user === 'finance' ? await finance() : browser;
    const url = path === ':recording' ? recording : `/api${path}`;
    const answer = await sender.send(method, url, { body, headers: { 'if-match': `"${version}"`, ...(body === undefined ? {} : JSON_TYPE) } });
    expect(answer.body).toMatchObject({ status: 400, code: 'validation.failed', field, errors: [{ field, code, ...(params && { params }) }] });
  });

  it('never repeats a password', async () => {
    const answer = await browser.send('POST', '/api/session', { body: { username: 'lead', password: 'x'.repeat(300) }, headers: JSON_TYPE });
    expect(answer.body).toMatchObject({ errors: [{ field: 'password', code: 'field.too-long' }] });
    expect(answer.text).not.toContain('xxx');
  });

  it('a comment on an indicator of another form is refused, and nothing of the return is saved', async () => {
    const reviewer = await finance();
    const waiting = present((await reviewer.api.get('/api/reviews', { query: { status: 'forwarded' } })).items[0]);
    const form = () => reviewer.api.get('/api/projects/{id}/self-evaluation', { path: { id: waiting.projectId } });
    const before = await form();
    const answer = await reviewer.send('POST', `/api/self-evaluations/${waiting.id}/return`, {
      body: cells(`indicator:${ID}:actual`),
      headers: { ...JSON_TYPE, 'if-match': `"${before.version}"` },
    });
    expect(answer.body).toMatchObject({ status: 422, code: 'comment.unknown-cell', field: 'comments[0].cell' });
    expect(await form()).toEqual(before);
  });
});
