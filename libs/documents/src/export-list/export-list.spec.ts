import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { writeExportListXlsx, type ListedForm } from './index.js';

const WRITTEN: ListedForm = {
  title: '项目支出绩效自评表',
  department: '068 临江县水务局',
  code: '42010525068T000000101',
  name: '=cmd|防汛',
  file: '068 临江县水务局/项目支出绩效自评表/42010525068T000000101 防汛.docx',
  note: 'project 1 · 7',
};
const FAILED: ListedForm = { ...WRITTEN, code: '42010525068T000000102', name: '抗旱', file: null, note: '未能生成（scheme.invalid）' };

describe('the list of an export', () => {
  it('names every form with its file and what it rests on', async () => {
    const sheets = await sheetsOf([WRITTEN]);
    expect([...sheets.keys()]).toEqual(['全部表单']);
    const rows = sheets.get('全部表单') ?? [];
    expect(rows).toContainEqual(['1', WRITTEN.title, WRITTEN.department, WRITTEN.code, WRITTEN.name, '已导出', WRITTEN.file, WRITTEN.note]);
    expect(rows[1]).toEqual(['临江县', '共1张，未导出0张']);
  });

  it('puts what is missing first, and keeps it in its place among all', async () => {
    const sheets = await sheetsOf([WRITTEN, FAILED]);
    expect([...sheets.keys()]).toEqual(['未导出', '全部表单']);
    const missing = sheets.get('未导出') ?? [];
    expect(missing.slice(3)).toEqual([['1', FAILED.title, FAILED.department, FAILED.code, FAILED.name, '未导出', '', FAILED.note]]);
    expect(
      sheets
        .get('全部表单')
        ?.slice(3)
        .map(([, , , code]) => code),
    ).toEqual([WRITTEN.code, FAILED.code]);
  });
});

/** Rows of cell texts by sheet; what a merged cell covers is left out. */
async function sheetsOf(forms: readonly ListedForm[]): Promise<Map<string, string[][]>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(await writeExportListXlsx({ year: 2027, scope: '临江县', forms })).buffer);
  const sheets = new Map<string, string[][]>();
  workbook.eachSheet((sheet) => {
    const rows: string[][] = [];
    sheet.eachRow((row) => {
      const texts: string[] = [];
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.master === cell) texts.push(cell.formula ? `formula ${cell.formula}` : String(cell.value ?? ''));
      });
      rows.push(texts);
    });
    sheets.set(sheet.name, rows);
  });
  return sheets;
}
