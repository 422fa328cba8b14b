import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { BudgetTable } from '@jixiao/domain/budget-document';
import { aRow, aTable, anyTables, someTables } from '../fixtures/disclosures.js';
import { readDocx, readSheet, readWorkbook, sheetRows } from '../fixtures/read-back.js';
import { readPdfPages } from '../fixtures/read-pdf.js';
import { dataOf, readBack } from '../fixtures/round-trip.js';
import { writeDisclosureDocx, writeDisclosurePdf, writeDisclosureXlsx, type DisclosureTable, type DisclosureTables } from './index.js';

/** Many files are written and read; other work may hold the processor. */
jest.setTimeout(60_000);

const WRITERS = { xlsx: writeDisclosureXlsx, docx: writeDisclosureDocx, pdf: writeDisclosurePdf } as const;
const FORMATS = ['xlsx', 'docx', 'pdf'] as const;

/** What a table says: rows by side, columns by their meaning. */
function said({ columns, rows, ...table }: DisclosureTable | BudgetTable): unknown {
  const sides = ([null, 'income', 'expenditure'] as const).map((side) => rows.filter((row) => row.side === side).map(dataOf));
  return { ...(dataOf(table) as object), columns: columns.map(({ key }) => key), sides };
}

async function rowsOf(tables: DisclosureTables, sheet: string) {
  return sheetRows(await readSheet(await writeDisclosureXlsx(tables), sheet));
}

const alone = (table: DisclosureTable) => someTables({ tables: [table] });

describe('disclosure tables', () => {
  it('have a sheet each, by number and title', async () => {
    const workbook = await readWorkbook(await writeDisclosureXlsx(someTables()));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      '表1 部门收支总表',
      '表2 部门收入总表',
      '表3 部门支出总表',
      '表4 财政拨款收支总表',
      '表5-1 一般公共预算支出表(分功能科目)',
      '表5-2 一般公共预算支出表(分单位)',
      '表6 一般公共预算基本支出表',
      '表7 一般公共预算三公经费支出表',
      '表8 政府性基金预算支出表',
      '表9 国有资本经营预算支出表',
      '表10 项目支出表',
    ]);
  });

  it('stand under title, organization and unit, with grouped headers', async () => {
    expect((await rowsOf(someTables(), '表5-1 一般公共预算支出表(分功能科目)')).slice(0, 6)).toEqual([
      ['表5-1.汉阳区数据局2026年一般公共预算支出表（分功能科目）'],
      ['[068]汉阳区数据局', '单位：万元'],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['小计', '人员经费', '公用经费'],
      [null, '合计', 406.82, 34.82, 30, 4.82, 372],
      ['206', '科学技术支出', 406.82, 34.82, 30, 4.82, 372],
    ]);
  });

  it('show income beside expenditure', async () => {
    expect((await rowsOf(someTables(), '表4 财政拨款收支总表')).slice(2)).toEqual([
      ['收入', '支出'],
      ['项目', '预算数', '项目', '预算数'],
      ['一、本年收入', 406.82, '（一）科学技术支出', 406.82],
      ['收入总计', 406.82, '（二）其他支出', null],
      [null, null, '支出总计', 406.82],
    ]);
  });

  it('say below an empty table why it is empty', async () => {
    const { text, tables } = await readDocx(await writeDisclosureDocx(alone(aTable('government_fund', { note: '没有安排的支出。' }))));
    expect(text).toContain('没有安排的支出。');
    expect(tables).toEqual([
      [
        ['科目编码', '科目名称', '本年政府性基金预算支出'],
        ['合计', '基本支出', '项目支出'],
      ],
    ]);
  });

  it('turn the page for the wide ones and stay on it', async () => {
    const pages = await readPdfPages(await writeDisclosurePdf(someTables()));
    const wide = pages.flatMap(({ width, height, lines }) => (width > height ? [/表\d+/u.exec(lines[0] ?? '')?.[0]] : []));
    expect([pages.length, wide]).toEqual([11, ['表2', '表10']]);
    expect(pages.flatMap(({ outside }) => outside)).toEqual([]);
    expect(pages[7]?.lines.slice(0, 2).join('')).toContain('表7.汉阳区数据局2026年一般公共预算“三公”经费支出表');
  });

  it('repeat their header on every page of 40 rows with long names', async () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      aRow('projects', {
        code: `42010525068T${String(index).padStart(9, '0')}`,
        name: '长'.repeat(index % 5 === 0 ? 200 : 20),
        amounts: { total: '1' },
      }),
    );
    const pages = await readPdfPages(await writeDisclosurePdf(alone(aTable('projects', { rows }))));
    expect(pages.length).toBeGreaterThan(2);
    for (const { lines } of pages) expect(lines.slice(0, 8).join('')).toContain('项目编码');
    expect(pages.flatMap(({ lines }) => lines.flatMap((line) => /42010525068T(\d{9})/u.exec(line)?.[1] ?? [])).map(Number)).toEqual(
      rows.map((_, index) => index),
    );
  });

  it('give way to long figures, which never break', async () => {
    const rows = [aRow('general_by_function', { amounts: { total: '12345678901.23', basic: '98765432101.23' } })];
    const pages = await readPdfPages(await writeDisclosurePdf(alone(aTable('general_by_function', { rows }))));
    expect(pages[0]?.lines.find((line) => line.includes('12345678901.23'))).toContain('98765432101.23');
  });

  it('keep columns that the layout does not know', async () => {
    const columns = [...aTable('government_fund').columns, { key: 'operating' as const, header: '经营支出' }];
    const rows = [aRow('government_fund', { code: '212', name: '城乡社区支出', amounts: { total: '2', operating: '1' } })];
    const read = await rowsOf(alone(aTable('government_fund', { columns, rows })), '表8 政府性基金预算支出表');
    expect(read[2]).toEqual(['科目编码', '科目名称', '本年政府性基金预算支出', '经营支出']);
    expect(read[4]).toEqual(['212', '城乡社区支出', 2, null, null, 1]);
  });

  it('leave out the columns that a table has not, and name its units where it lists them', async () => {
    const columns = aTable('three_public').columns.filter(({ key }) => key !== 'abroad');
    const rows = [aRow('three_public', { code: '068001', name: '汉阳区数据局', amounts: { total: '0.1' } })];
    const read = await rowsOf(alone(aTable('three_public', { columns, rows })), '表7 一般公共预算三公经费支出表');
    expect(read[2]).toEqual(['单位编码', '单位名称', '“三公”经费合计', '公务用车购置及运行费', '公务接待费']);
    expect(read[4]?.slice(0, 3)).toEqual(['068001', '汉阳区数据局', 0.1]);
  });

  it('keep names apart that begin alike, and a name that looks like a formula as text', async () => {
    const rows = [aRow('expenditure', { code: '201', name: '=1+1', amounts: { total: '1' } })];
    const title = '部门支出总表'.repeat(8);
    const tables = [aTable('expenditure', { rows, title }), aTable('expenditure', { title })];
    const workbook = await readWorkbook(await writeDisclosureXlsx(someTables({ tables })));
    const names = workbook.worksheets.map(({ name }) => name);
    expect([new Set(names).size, ...names.map(({ length }) => length)]).toEqual([2, 31, 31]);
    const cell = workbook.worksheets[0]?.getCell('B4');
    expect([cell?.value, cell?.formula, cell?.numFmt]).toEqual(['=1+1', undefined, '@']);
  });
});

describe('disclosure tables read back', () => {
  it.each(FORMATS)('give the same data from %s, and nothing to object to', async (format) => {
    const tables = someTables();
    const document = await readBack(await WRITERS[format](tables), format);
    expect(document.findings).toEqual([]);
    expect([document.fiscalYear, document.organization]).toEqual([2026, tables.organization]);
    expect(document.budgetTables.map(said)).toEqual(tables.tables.map(said));
  });

  it('give the same data from any xlsx', async () => {
    await fc.assert(
      fc.asyncProperty(anyTables(), async (tables) => {
        const document = await readBack(await writeDisclosureXlsx(tables), 'xlsx');
        expect(document.budgetTables.map(said)).toEqual(tables.tables.map(said));
      }),
      { numRuns: 40 },
    );
  });

  it('give the same data from any docx', async () => {
    await fc.assert(
      fc.asyncProperty(anyTables(), async (tables) => {
        const document = await readBack(await writeDisclosureDocx(tables), 'docx');
        expect(document.budgetTables.map(said)).toEqual(tables.tables.map(said));
      }),
      { numRuns: 15 },
    );
  });
});
