import { describe, expect, it } from '@jest/globals';
import { excelFile } from '../../fixtures/office-package.js';
import { sourceTexts } from '../../fixtures/source-texts.js';
import { readSource, type SourceDocument } from '../index.js';

const read = async (rows: string, parts: Readonly<Record<string, string>> = {}): Promise<SourceDocument> =>
  readSource(excelFile(rows, parts), 'a.xlsx');

/** What a number in a format reads as; the cell beside it keeps the row a table. */
async function shown(value: string, format: string | number): Promise<string | undefined> {
  const isOwn = typeof format === 'string';
  const own = isOwn ? `<numFmts><numFmt numFmtId="200" formatCode="${format.replaceAll('"', '&quot;')}"/></numFmts>` : '';
  const styles = `<styleSheet>${own}<cellXfs><xf numFmtId="0"/><xf numFmtId="${isOwn ? 200 : format}"/></cellXfs></styleSheet>`;
  const source = await read(`<row r="1"><c r="A1" s="1"><v>${value}</v></c><c r="B1"><v>1</v></c></row>`, { 'xl/styles.xml': styles });
  const [block] = source.blocks;
  return block?.kind === 'table' ? block.rows[0]?.cells[0]?.text : undefined;
}

describe('numbers', () => {
  it.each<[string, string | number, string]>([
    ['1581.2', 0, '1581.2'],
    ['0.30000000000000004', 0, '0.3'],
    ['1.5E-3', 0, '0.0015'],
    ['-5', '#,##0.00_);(#,##0.00)', '-5.00'],
    ['1581.2', '#,##0.00', '1581.20'],
    ['1581.256', '#,##0.00', '1581.256'],
    ['0.95', 9, '95%'],
    ['0.9537', '0.0%', '95.37%'],
    ['12', '0"个"', '12个'],
    ['12.5', '"¥"#,##0.00', '12.50'],
    ['0', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '0.00'],
    ['3720000', '0\\.0000"万元"', '3720000'],
    ['3720000', '#,##0,"千元"', '3720000'],
    ['46044', 14, '2026-01-22'],
    ['46044', 31, '2026年1月22日'],
    ['46044', 'yyyy"年"m"月"', '2026年1月'],
    ['46044.5', 'yyyy-mm-dd hh:mm', '2026-01-22 12:00'],
    ['0.75', 'h:mm', '18:00'],
    ['60', '[Red]0', '60'],
  ])('%s in %s is %s', async (value, format, text) => {
    expect(await shown(value, format)).toBe(text);
  });

  it('of calculated cells have the places that the sheet shows', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="2"/></cellXfs></styleSheet>';
    const source = await read('<row r="1"><c r="A1" s="1"><f>A2/3</f><v>33.333333333333336</v></c><c r="B1"><v>1</v></c></row>', {
      'xl/styles.xml': styles,
    });
    expect(sourceTexts(source)).toEqual([[['33.33', '1']]]);
  });
});

describe('texts', () => {
  it('are taken from the cell, from the formula or from the shared list, formatted or not', async () => {
    const cells =
      '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c><c r="B1" t="str"><v>丙</v></c><c r="C1" t="b"><v>1</v></c>' +
      '<c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="str"><v>一_x000D_\n二</v></c>';
    expect(sourceTexts(await read(`<row r="1">${cells}</row>`))).toEqual([[['甲乙', '丙', 'TRUE', '#REF!', '一\n二']]]);
  });

  it('that look like numbers stay as they are', async () => {
    expect(sourceTexts(await read('<row r="1"><c r="A1" t="str"><v>068001</v></c><c r="B1" t="str"><v>1,581.20</v></c></row>'))).toEqual([
      [['068001', '1,581.20']],
    ]);
  });
});

it('keeps the places of cells where rows and columns are left out', async () => {
  const source = await read(
    '<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row><row r="9"><c r="A9"><v>4</v></c></row>',
  );
  expect(sourceTexts(source)).toEqual([[['1', '', '2'], ['3']], '4']);
  expect(source.blocks).toMatchObject([
    { rows: [{ cells: [{ place: { sheet: '表1', row: 3, column: 2, cell: 1 } }, {}, { place: { row: 3, column: 4 } }] }, {}] },
    { place: { row: 9, column: 1 } },
  ]);
});
