import type { ImportItem, ImportView } from '@jixiao/contracts/views';
import type { FormFacts } from '../budget-text.js';
import { rowsOf } from './administration.js';
import { type Answer, type Browser, type TestServer, present } from './test-server.js';
export { documentText, type FormFacts } from '../budget-text.js';

/** Uploads bytes or text as a file of that name, without waiting for it to be read. */
export function upload(
  browser: Browser,
  content: string | Uint8Array<ArrayBuffer>,
  fileName = '部门预算.txt',
  headers: Record<string, string> = {},
): Promise<Answer> {
  const form = new FormData();
  form.append('file', new Blob([content]), fileName);
  return browser.send('POST', '/api/imports', { form, headers });
}

/** Uploads a document and waits until it is read or refused. */
export async function importOf(browser: Browser, content: string | Uint8Array<ArrayBuffer>, fileName?: string): Promise<ImportView> {
  const answer = await upload(browser, content, fileName);
  if (answer.status !== 201) throw new Error(`The upload was refused: ${answer.text}`);
  return read(browser, (answer.body as ImportView).id);
}

/** The import once it is no longer being read. */
export async function read(browser: Browser, id: string): Promise<ImportView> {
  for (let waited = 0; waited < 600; waited += 1) {
    const view = await browser.api.get('/api/imports/{id}', { path: { id } });
    if (view.status !== 'reading') return view;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`The import ${id} is still being read.`);
}

export async function itemsOf(browser: Browser, id: string): Promise<ImportItem[]> {
  return (await browser.api.get('/api/imports/{id}/items', { path: { id }, query: { limit: 100 } })).items;
}

/** The parts that can be stored, each as it is now seen. */
export async function choice(
  browser: Browser,
  id: string,
  keys?: readonly string[],
): Promise<{ key: string; storedVersion: number | null }[]> {
  const items = await itemsOf(browser, id);
  const chosen = keys
    ? keys.map((key) => present(items.find((item) => item.key === key)))
    : items.filter(({ state }) => state === 'new' || state === 'changed' || state === 'same');
  return chosen.map(({ key, storedVersion }) => ({ key, storedVersion }));
}

export async function accept(browser: Browser, view: Pick<ImportView, 'id' | 'version'>, keys?: readonly string[]): Promise<Answer> {
  return browser.send('POST', `/api/imports/${view.id}/acceptance`, {
    body: { items: await choice(browser, view.id, keys) },
    headers: { 'if-match': `"${view.version}"` },
  });
}

/** A project form with all that is needed, and what a test says otherwise. */
export function check(facts: Partial<FormFacts> = {}): FormFacts {
  return { code: '42010526068T000000901', name: '设备定期检查', ...facts };
}

/** Sends an acceptance as it is given, to see it refused. */
export function acceptItems(browser: Browser, view: Pick<ImportView, 'id' | 'version'>, items: unknown): Promise<Answer> {
  return browser.send('POST', `/api/imports/${view.id}/acceptance`, { body: { items }, headers: { 'if-match': `"${view.version}"` } });
}

/** All that importing may write of projects and goals, to show that nothing was written. */
export async function storedByImports(server: TestServer): Promise<unknown> {
  return rowsOf(
    server,
    `select md5(concat((select string_agg(p::text, '' order by id) from project p), (select string_agg(b::text, '' order by id) from project_budget b),
       (select string_agg(f::text, '' order by id) from funding_source f), (select string_agg(l::text, '' order by id) from expenditure_line l),
       (select string_agg(q::text, '' order by id) from procurement_item q), (select string_agg(x::text, '' order by id) from execution_amount x),
       (select string_agg(r::text, '' order by id) from prior_amount r), (select string_agg(g::text, '' order by id) from goal g),
       (select string_agg(i::text, '' order by id) from indicator i),
       (select count(*) from audit_event where object_type <> 'document-import'))) as state`,
  );
}
