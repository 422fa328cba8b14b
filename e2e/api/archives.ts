import type { ApiClient } from '@jixiao/api-client/client';
import type { ExportView } from '@jixiao/contracts/views';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import type { Browser } from './test-server.js';

/** On a machine with a lot to do besides. */
const PATIENCE_MS = 100_000;

/** Waits until something holds. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const late = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > late) throw new Error('It did not come to hold.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until an export is as wanted; throws where it ended otherwise or takes too long. */
export async function exportThat(api: ApiClient, id: string, isWanted: (view: ExportView) => boolean): Promise<ExportView> {
  const late = Date.now() + PATIENCE_MS;
  for (;;) {
    const view = await api.get('/api/exports/{id}', { path: { id } });
    if (isWanted(view)) return view;
    if (Date.now() > late || !['queued', 'running'].includes(view.status)) throw new Error(`The export is ${JSON.stringify(view)}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export const exportDone = (api: ApiClient, id: string): Promise<ExportView> => exportThat(api, id, ({ status }) => status === 'done');

/** The files of an archive by path. */
export async function filesOf(browser: Browser, id: string): Promise<Map<string, Uint8Array>> {
  const { status, bytes } = await browser.send('GET', `/api/exports/${id}/file`);
  if (status !== 200) throw new Error(`The archive was answered with ${status}: ${bytes.toString()}`);
  return new Map(Object.entries(unzipSync(new Uint8Array(bytes))));
}

/** Rows of cell texts of the list in an archive, by sheet. */
export async function listOf(files: ReadonlyMap<string, Uint8Array>): Promise<Record<string, string[][]>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(files.get('导出清单.xlsx') ?? []).buffer);
  return Object.fromEntries(
    workbook.worksheets.map((sheet) => {
      const rows: string[][] = [];
      sheet.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map(String)));
      return [sheet.name, rows];
    }),
  );
}
