import { describe, expect, it } from '@jest/globals';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import ExcelJS from 'exceljs';
import { sourceTexts as texts } from '../fixtures/source-texts.js';
import { readSource } from './index.js';

async function workbook(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('表10'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const cell = (text: string, options: { columnSpan?: number; rowSpan?: number } = {}): TableCell =>
  new TableCell({ ...options, children: [new Paragraph(text)] });

describe('readSource', () => {
  describe('published text', () => {
    const TEXT = '表 10.项目支出表\r\n\r\n项目编码\t项目名称\r\n0001\t\r\n说明<p>\r\n';
    const READ = [
      '表 10.项目支出表',
      [
        ['项目编码', '项目名称'],
        ['0001', ''],
      ],
      '说明<p>',
    ];
    const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

    it.each<[string, Uint8Array]>([
      ['UTF-8', Buffer.from(TEXT)],
      ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
      ['UTF-16 LE', wide(`\uFEFF${TEXT}`)],
      ['UTF-16 BE', wide(`\uFEFF${TEXT}`).swap16()],
      ['UTF-16 without a mark', wide(TEXT)],
      ['control characters', Buffer.from(TEXT.replace('说明', '说\u0007明'))],
    ])('reads %s', async (_, bytes) => {
      expect(texts(await readSource(bytes, 'budget.txt'))).toEqual(READ);
    });

    it.each(['utf-16le', 'utf-16be'] as const)('reads %s without a mark, also where characters end in zeros', async (encoding) => {
      const bytes = Buffer.from('一、一般公共预算收入\t一\n第一项\t1.00\n'.repeat(2000), 'utf16le');
      const source = await readSource(encoding === 'utf-16le' ? bytes : bytes.swap16(), 'budget.txt');
      expect(texts(source)).toMatchObject([{ 0: ['一、一般公共预算收入', '一'], 3999: ['第一项', '1.00'] }]);
    });

    it('reads GB18030', async () => {
      const bytes = Uint8Array.from([0xcf, 0xee, 0xc4, 0xbf, 0x09, 0xbd, 0xf0, 0xb6, 0xee, 0x0a]);
      expect(texts(await readSource(bytes, 'budget.txt'))).toEqual([[['项目', '金额']]]);
    });

    it('counts lines as the file does', async () => {
      const { blocks } = await readSource(Buffer.from(TEXT), 'budget.txt');
      expect(blocks.map(({ place }) => place.line)).toEqual([1, 3, 5]);
      expect(blocks[1]).toMatchObject({ rows: [{}, { cells: [{ place: { line: 4, table: 1, row: 2, cell: 1 } }, {}] }] });
    });
  });

  describe('text that Excel saved', () => {
    const cellsOf = async (text: string) => texts(await readSource(Buffer.from(text), 'budget.txt'));

    it('takes quotes off, also where they hold line breaks, and counts on', async () => {
      const source = await readSource(Buffer.from('内容\t备注\r\n"一、甲\r\n二、乙"\t"他说""好"""\r\n丙\t丁'), 'budget.txt');
      expect(texts(source)).toEqual([
        [
          ['内容', '备注'],
          ['一、甲\n二、乙', '他说"好"'],
          ['丙', '丁'],
        ],
      ]);
      expect(source.blocks[0]).toMatchObject({ rows: [{ place: { line: 1 } }, { place: { line: 2 } }, { place: { line: 4 } }] });
    });

    it('leaves quotes that belong to the words', async () => {
      expect(await cellsOf('"三公"经费\t5"管')).toEqual([[['"三公"经费', '5"管']]]);
      expect(await cellsOf('"开头\t1\n中间\t2\n句号\n')).toEqual([
        [
          ['"开头', '1'],
          ['中间', '2'],
        ],
        '句号',
      ]);
    });
  });

  it('reads paragraphs and merged cells of a Word document', async () => {
    const rows = [
      new TableRow({ children: [cell('产出指标', { rowSpan: 2 }), cell('数量指标'), cell('480')] }),
      new TableRow({ children: [cell('质量指标'), cell('95%')] }),
      new TableRow({ children: [cell('备注', { columnSpan: 3 })] }),
    ];
    const document = new Document({ sections: [{ children: [new Paragraph('项目申报表'), new Table({ rows })] }] });
    const source = await readSource(await Packer.toBuffer(document), 'form.docx');
    expect(texts(source)).toEqual(['项目申报表', [['产出指标', '数量指标', '480'], ['质量指标', '95%'], ['备注']]]);
    expect(source.blocks[1]).toMatchObject({
      rows: [{ cells: [{ rowSpan: 2 }, {}, {}] }, {}, { cells: [{ columnSpan: 3, place: { table: 1, row: 3, cell: 1 } }] }],
    });
  });

  it('reads a workbook: titles, merged cells, numbers as shown', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['项目支出表']);
      sheet.mergeCells('A1:C1');
      sheet.addRow(['名称', '合计', '占比']);
      sheet.addRow(['租赁费', 1581.2, 0.95]);
      sheet.addRow(['维护费', 0.1 + 0.2, 0.5]);
      sheet.getColumn(2).numFmt = '#,##0.00';
      sheet.getColumn(3).numFmt = '0%';
      sheet.addRow([]);
      sheet.addRow([new Date(Date.UTC(2026, 0, 22))]).getCell(1).numFmt = 'yyyy"年"m"月"d"日"';
    });
    const source = await readSource(bytes, 'table.xlsx');
    expect(texts(source)).toEqual([
      '项目支出表',
      [
        ['名称', '合计', '占比'],
        ['租赁费', '1581.20', '95%'],
        ['维护费', '0.30', '50%'],
      ],
      '2026年1月22日',
    ]);
    expect(source.blocks[1]).toMatchObject({
      rows: [{}, { cells: [{}, { place: { sheet: '表10', row: 3, column: 2, cell: 2 } }, {}] }, {}],
    });
  });

  it('never calculates a formula and says so, as it does of a hidden sheet', async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.addRow(['合计', { formula: '1+1', result: 5 }]);
      sheet.addRow(['链接', { formula: "cmd|' /C calc'!A0" }]);
      book.addWorksheet('旧数', { state: 'hidden' }).addRow(['隐藏', 1]);
    });
    const source = await readSource(bytes, 'table.xlsx');
    expect(texts(source)).toEqual([
      [
        ['合计', '5'],
        ['链接', "=cmd|' /C calc'!A0"],
      ],
      [['隐藏', '1']],
    ]);
    expect(source.warnings?.map(({ rule }) => rule)).toEqual(['source.formula', 'source.formula-without-result', 'source.hidden-sheet']);
    expect(source.warnings?.[0]?.where).toEqual([{ sheet: '表10', row: 1, column: 2 }]);
  });

  it('goes by content where the name says otherwise', async () => {
    const source = await readSource(await workbook((sheet) => sheet.addRow(['甲', '乙'])), 'form.docx');
    expect(source).toMatchObject({
      format: 'xlsx',
      warnings: [{ rule: 'source.extension', params: { extension: 'docx', format: 'xlsx' } }],
    });
    const html = await readSource(Buffer.from('<html><table><tr><td colspan=2>标题</td></tr></table></html>'), 'table.xls');
    expect(html).toMatchObject({ format: 'cells', blocks: [{ rows: [{ cells: [{ text: '标题', columnSpan: 2 }] }] }] });
  });
});
