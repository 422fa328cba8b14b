import type { ImportItem, ImportView } from '@jixiao/contracts/views';
import { type Answer, type Browser, present } from './test-server.js';

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
