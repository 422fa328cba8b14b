import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Method, type TestServer, startTestServer } from './test-server.js';

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

describe('bad input', () => {
  let server: TestServer;
  let browser: Browser;
  let recording: string;
  let version: number;

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
});
