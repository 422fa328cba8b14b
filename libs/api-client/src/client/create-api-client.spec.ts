import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ApiProblem } from './api-problem.js';
import { type ApiClient, createApiClient } from './create-api-client.js';

interface Received {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}

const PROBLEM = { type: 'about:blank', title: 'Stale', status: 412, code: 'version.stale', params: {}, requestId: 'r1', current: { version: 8 } };

describe('the client of the API', () => {
  const received: Received[] = [];
  const onProblem = jest.fn();
  let answer: { status: number; body?: string };
  let server: Server;
  let client: ApiClient;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method, url, headers } = request;
        received.unshift({ method, url, headers, body: Buffer.concat(chunks).toString() });
        response.writeHead(answer.status).end(answer.body);
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    client = createApiClient({ baseUrl, headers: { cookie: 'jixiao_session=s' }, csrfToken: () => 'token', onProblem });
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  it('fills the path, leaves out filters that are not set and sends no token to read', async () => {
    answer = { status: 200, body: '{"items":[],"nextCursor":null}' };
    expect(await client.get('/api/projects', { query: { q: '网络 安全', stage: '', rating: null, limit: 5 } })).toEqual({ items: [], nextCursor: null });
    expect(received[0]).toMatchObject({ method: 'GET', url: `/api/projects?q=${encodeURIComponent('网络 安全')}&limit=5`, body: '' });
    expect(received[0]?.headers).toMatchObject({ cookie: 'jixiao_session=s' });
    expect(received[0]?.headers).not.toHaveProperty('x-csrf-token');
    await client.get('/api/projects/{id}', { path: { id: 'a/b' } });
    expect(received[0]?.url).toBe('/api/projects/a%2Fb');
  });

  it('names the version in If-Match and sends JSON with the token to write', async () => {
    answer = { status: 200, body: '{"version":8,"changes":0}' };
    const body = { year: 2026, indicators: [], execution: [] };
    expect(await client.put('/api/projects/{id}/recording', { path: { id: 'p' }, version: 7, body })).toEqual({ version: 8, changes: 0 });
    expect(received[0]).toMatchObject({ method: 'PUT', url: '/api/projects/p/recording', body: JSON.stringify(body) });
    expect(received[0]?.headers).toMatchObject({ 'if-match': '"7"', 'x-csrf-token': 'token', 'content-type': 'application/json' });
  });

  it('sends a file as a form', async () => {
    answer = { status: 201, body: '{}' };
    await client.post('/api/indicators/{id}/evidence', { path: { id: 'i' }, body: { file: new File(['%PDF'], '报告.pdf') } });
    expect(received[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(received[0]?.body).toContain('filename="报告.pdf"');
  });

  it('gives nothing where the answer has no content', async () => {
    answer = { status: 204 };
    expect(await client.delete('/api/session')).toBeUndefined();
  });

  it('sends a creation again with the same key only where its answer got lost', async () => {
    const create = (name: string): Promise<unknown> =>
      client.post('/api/administration/organizations', { body: { code: '901', name, parentId: null } }).catch(() => null);
    const keys: unknown[] = [];
    for (const [status, name] of [[502, '甲局'], [502, '乙局'], [201, '甲局'], [201, '甲局']] as const) {
      answer = { status, body: '{}' };
      await create(name);
      keys.push(received[0]?.headers['idempotency-key']);
    }
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[2]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(3);
    await client.post('/api/session', { body: { username: 'lead', password: 'x' } });
    expect(received[0]?.headers).not.toHaveProperty('idempotency-key');
  });

  it('throws what the server answered, and tells of it with the path as declared', async () => {
    answer = { status: 412, body: JSON.stringify(PROBLEM) };
    await expect(client.get('/api/projects/{id}', { path: { id: 'p' } })).rejects.toMatchObject({ name: 'ApiProblem', problem: PROBLEM });
    expect(onProblem).toHaveBeenLastCalledWith(PROBLEM, '/api/projects/{id}');
  });

  it('throws a problem of its own for an answer without one', async () => {
    answer = { status: 502, body: '<html>Bad gateway</html>' };
    await expect(client.get('/api/workbench')).rejects.toMatchObject({ problem: { code: 'client.unknown', status: 502 } });
  });

  it('throws a problem of its own where nobody answers', async () => {
    const nowhere = createApiClient({ baseUrl: 'http://127.0.0.1:1', csrfToken: () => null });
    const failed = await nowhere.get('/api/workbench').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ApiProblem);
    expect(failed).toMatchObject({ problem: { code: 'client.offline', status: 0 } });
  });
});

/** Never called: compiling is the test. */
export function wrongCalls(client: ApiClient): void {
  // @ts-expect-error the path does not exist
  void client.get('/api/nothing');
  // @ts-expect-error the path has no such method
  void client.delete('/api/projects');
  // @ts-expect-error the project is not named
  void client.get('/api/projects/{id}');
  // @ts-expect-error there is no such filter
  void client.get('/api/projects', { query: { owner: 'me' } });
  // @ts-expect-error no such stage
  void client.get('/api/projects', { query: { stage: 'lost' } });
  // @ts-expect-error the version that was seen is not named
  void client.put('/api/projects/{id}/recording', { path: { id: 'p' }, body: { year: 2026, indicators: [], execution: [] } });
  // @ts-expect-error the body lacks the year
  void client.put('/api/projects/{id}/recording', { path: { id: 'p' }, version: 1, body: { indicators: [], execution: [] } });
  // @ts-expect-error a file is linked to
  void client.get('/api/evidence/{id}', { path: { id: 'e' } });
}
