import { describe, expect, it } from '@jest/globals';
import { formatTsv } from '@jixiao/domain/cells';
import fc from 'fast-check';
import { sourceTexts } from '../../fixtures/source-texts.js';
import { readBudgetDocument } from '../../reading/index.js';
import { readPastedCells } from '../index.js';

describe('cells that are pasted', () => {
  it('from Excel are read by their HTML, which knows merged cells', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td { mso-number-format:General; }</style></head><body>
      <!--StartFragment--><table><col width=72><tr height=19><td colspan=2 class=xl65>一级指标</td><td rowspan=2>  指标值 </td></tr>
      <tr><td>数量<br>指标</td><td>&nbsp;</td></tr></table><!--EndFragment--></body></html>`;
    const source = readPastedCells({ html, text: '一级指标\t\t指标值\r\n' });
    expect(sourceTexts(source)).toEqual([
      [
        ['一级指标', '指标值'],
        ['数量\n指标', ''],
      ],
    ]);
    expect(source.blocks[0]).toMatchObject({
      rows: [{ cells: [{ columnSpan: 2, place: { table: 1, row: 1, cell: 1 } }, { rowSpan: 2 }] }, {}],
    });
  });

  it('from Word keep titles, paragraphs and tables in cells', () => {
    const html =
      '<p class=MsoNormal>项目申报表</p><table><tbody><tr><td><p>甲</p><p>乙</p><table><tr><td>内</td></tr></table></td></tr></tbody></table>';
    expect(sourceTexts(readPastedCells({ html }))).toEqual(['项目申报表', [['甲\n乙']], [['内']]]);
  });

  it('without a table in the HTML are read by their text', () => {
    const source = readPastedCells({ html: '<b>甲</b>', text: '名称\t金额\r\n"一、甲\r\n二、乙"\t1.50\r\n' });
    expect(sourceTexts(source)).toEqual([
      [
        ['名称', '金额'],
        ['一、甲\n二、乙', '1.50'],
      ],
    ]);
  });

  it('are recognized like a file', () => {
    const text =
      '2028年项目支出表\t\t\t\t\r\n单位：万元\t\t\t\t\r\n项目编码\t项目名称\t项目单位\t合计\t一般公共预算\r\n42T01\t维护\t某局\t5.00\t5.00\r\n';
    const { budgetTables, fiscalYear } = readBudgetDocument(readPastedCells({ text }));
    expect(fiscalYear).toBe(2028);
    expect(budgetTables).toMatchObject([{ kind: 'projects', rows: [{ name: '维护', amounts: { total: '5.00' }, place: { row: 4 } }] }]);
  });

  it('are refused where there is nothing', () => {
    expect(() => readPastedCells({ html: '<table></table>', text: ' \r\n' })).toThrow(expect.objectContaining({ code: 'document.empty' }));
  });

  it('are read as they were copied, whatever they hold', () => {
    const copied = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('甲', '"', '\t', '\n', '=', ' ', '1') }), { minLength: 2, maxLength: 4 }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(copied, (cells) => {
        fc.pre(cells.flat().join('').trim() !== '');
        expect(sourceTexts(readPastedCells({ text: formatTsv(cells) }))).toEqual([cells]);
      }),
    );
  });
});
