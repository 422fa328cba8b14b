import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { spawnJx, temporaryData } from './spawned-jx.mjs';

const require = createRequire(import.meta.url);
const FONT = join(dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json')), '400Regular', 'NotoSansSC_400Regular.ttf');
const HEADER = ['项目编码', '项目名称', '项目单位', '合计', '一般公共预算', '政府性基金预算', '单位资金'];

/** A row of 项目支出表; the sum is that of its sources. */
function projectRow(index) {
  const unit = String(index % 400).padStart(3, '0');
  return [
    `42010528${unit}T${String(index).padStart(9, '0')}`,
    `第${index}项工作经费`,
    `[${unit}]某局本级`,
    '12.84',
    '11.34',
    '1.00',
    '0.50',
  ];
}

/** Pages of a published table, each cell with its borders; the writer changes the rows that it is given. */
async function writePdf(file, rows) {
  const pdfmake = require('pdfmake');
  pdfmake.setFonts({ Noto: { normal: FONT, bold: FONT } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path === FONT);
  const content = [
    '2028年项目支出表',
    '单位：万元',
    { table: { widths: [110, 120, 120, 60, 60, 60, 60], body: [HEADER, ...rows].map((row) => [...row]) } },
  ];
  const definition = { content, pageSize: 'A4', pageOrientation: 'landscape', defaultStyle: { font: 'Noto', fontSize: 7 } };
  writeFileSync(file, await pdfmake.createPdf(definition).getBuffer());
}

async function writeXlsx(file, rows) {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file });
  const sheet = book.addWorksheet('表10');
  for (const row of [['2028年项目支出表'], ['单位：万元'], HEADER]) sheet.addRow(row).commit();
  for (const [code, name, unit, ...amounts] of rows) sheet.addRow([code, name, unit, ...amounts.map(Number)]).commit();
  sheet.commit();
  await book.commit();
}

/** Compares row by row: a comparison of all at once takes gigabytes to say what differs. */
function assertRows(table, expected) {
  assert.equal(table.rows.length, expected.length);
  for (const [index, { code, name, unit, amounts }] of table.rows.entries()) {
    assert.deepEqual([code, name, unit, amounts.total], expected[index].slice(0, 4));
  }
}

describe('jx import of large files', () => {
  let data;
  before(() => {
    data = temporaryData();
    writeFileSync(
      join(data, 'usage.cjs'),
      `process.on('exit', () => require('node:fs').writeFileSync(process.env.USAGE, JSON.stringify(process.resourceUsage())));`,
    );
  });
  after(() => rmSync(data, { recursive: true, force: true }));

  /** What was read, the seconds that the processor worked for it, and the most memory in megabytes. */
  async function imported(file) {
    const usage = join(data, 'usage.json');
    const options = { node: ['--require', join(data, 'usage.cjs')], env: { USAGE: usage } };
    const { code, stdout, stderr } = await spawnJx(['import', file, '--dry-run', '--json'], options).ended;
    assert.equal(stderr, '');
    assert.equal(code, 0);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
    return { document: JSON.parse(stdout), seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  }

  it('reads 200 dense pages of a PDF within five seconds', async () => {
    const rows = Array.from({ length: 6700 }, (_, index) => projectRow(index));
    const file = join(data, 'budget.pdf');
    await writePdf(file, rows);
    const { document, seconds } = await imported(file);
    const [table] = document.budgetTables;
    assert.ok(table.rows.at(-1).place.page >= 200, `${table.rows.at(-1).place.page} pages`);
    assertRows(table, rows);
    assert.ok(seconds < 5, `${seconds} s`);
  });

  it('reads 10,000 projects of a workbook within ten seconds and 512 MB', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => projectRow(index));
    const file = join(data, 'budget.xlsx');
    await writeXlsx(file, rows);
    const { document, seconds, megabytes } = await imported(file);
    const [table] = document.budgetTables;
    assertRows(table, rows);
    assert.ok(seconds < 10, `${seconds} s`);
    assert.ok(megabytes < 512, `${megabytes} MB`);
  });
});
