import { describe, expect, it } from '@jest/globals';
import { tableFragments } from './pdf-fragments.js';
import { cellHeight, layRows, type LaidRows } from './pdf-rows.js';
import { heading, text, type DocumentTable } from './table.js';

const WIDTHS = [60, 100];
const ROW = cellHeight(1);

function laid(rows: DocumentTable['rows']): LaidRows {
  return layRows({ widths: WIDTHS, headerRows: 0, rows }, WIDTHS);
}

/** First lines of the cells of each fragment, row by row. */
function shown(fragments: ReturnType<typeof tableFragments>): (string[] | null)[] {
  return fragments.map((fragment) => fragment && fragment.rows.cells.map(({ lines }) => lines.join('')));
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => [text(`${index}`), text('值')]);

describe('tableFragments', () => {
  it('leaves a table that fits in one piece', () => {
    expect(tableFragments(laid(numbered(3)), 1, 10 * ROW, 10 * ROW)).toHaveLength(1);
  });

  it('repeats the header on every page', () => {
    const rows = laid([[heading('列'), heading('栏')], ...numbered(5)]);
    expect(shown(tableFragments(rows, 1, 3 * ROW, 4 * ROW))).toEqual([
      ['列', '栏', '0', '值', '1', '值'],
      ['列', '栏', '2', '值', '3', '值', '4', '值'],
    ]);
  });

  it('begins on the next page where not even a row fits', () => {
    expect(shown(tableFragments(laid(numbered(2)), 0, ROW / 2, 4 * ROW))).toEqual([null, ['0', '值', '1', '值']]);
  });

  it('shows a merged name on both pages', () => {
    const rows = laid([[text('产出指标', { rowSpan: 4 }), text('甲')], [text('乙')], [text('丙')], [text('丁')]]);
    expect(shown(tableFragments(rows, 0, 2 * ROW, 4 * ROW))).toEqual([
      ['产出指标', '甲', '乙'],
      ['产出指标', '丙', '丁'],
    ]);
  });

  it('leaves no heading alone at the foot of a page', () => {
    const rows = laid([...numbered(2), [heading('项目采购', { columnSpan: 2 })], [heading('品名'), heading('数量')], ...numbered(1)]);
    expect(shown(tableFragments(rows, 0, 4 * ROW, 4 * ROW)).map((cells) => cells?.length)).toEqual([4, 5]);
  });

  it('parts a row that is higher than a page, and only that', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `第${index}行`);
    const rows = laid([
      [text('前'), text('值')],
      [heading('职能'), text(lines.join('\n'))],
      [text('后'), text('值')],
    ]);
    const page = cellHeight(12);
    const fragments = tableFragments(rows, 0, page, page);
    expect(
      fragments.flatMap((fragment) => fragment?.rows.cells.flatMap((cell) => cell.lines) ?? []).filter((line) => line.startsWith('第')),
    ).toEqual(lines);
    expect(fragments.length).toBe(3);
    for (const fragment of fragments) expect(fragment?.height).toBeLessThanOrEqual(page);
    expect(shown(fragments).map((cells) => cells?.includes('职能'))).toEqual([true, false, false]);
  });

  it('moves a row that fits on a page of its own', () => {
    const rows = laid([...numbered(2), [text('高'), text('一\n二\n三\n四')]]);
    expect(shown(tableFragments(rows, 0, 3 * ROW, cellHeight(12)))).toEqual([
      ['0', '值', '1', '值'],
      ['高', '一二三四'],
    ]);
  });

  it('never ends on a header that takes the whole page', () => {
    const rows = laid([[heading('高\n'.repeat(30)), heading('栏')], ...numbered(2)]);
    expect(tableFragments(rows, 1, cellHeight(10), cellHeight(10)).length).toBeLessThan(10);
  });
});
