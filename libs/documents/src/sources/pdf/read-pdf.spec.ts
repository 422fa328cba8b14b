import { describe, expect, it } from '@jest/globals';
import { OPS as LIBRARY } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfOf, type PdfPageFixture } from '../../fixtures/pdf-of.js';
import { sourceTexts as texts } from '../../fixtures/source-texts.js';
import { readSource, type SourceDocument } from '../index.js';
import { OPS } from './operations.js';

const read = async (...pages: readonly PdfPageFixture[]): Promise<SourceDocument> => readSource(pdfOf(...pages), 'a.pdf');
const line = (x1: number, y1: number, x2: number, y2: number): string => `${x1} ${y1} m ${x2} ${y2} l S\n`;
const bar = (x1: number, y1: number, x2: number, y2: number): string => `${x1 - 0.2} ${y1 - 0.2} ${x2 - x1 + 0.4} ${y2 - y1 + 0.4} re f\n`;
const at = (x: number, y: number, text: string): string => `BT /F1 10 Tf ${x} ${y} Td (${text}) Tj ET\n`;

/** Lines of a grid; `draw` strokes them or fills bars. */
function grid(columns: readonly number[], rows: readonly number[], draw = line): string {
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
  return rows.map((y) => draw(left, y, right, y)).join('') + columns.map((x) => draw(x, bottom, x, top)).join('');
}

it('knows the operations by the numbers that the library gives them', () => {
  expect(OPS).toEqual(Object.fromEntries(Object.keys(OPS).map((name) => [name, LIBRARY[name as keyof typeof LIBRARY]])));
});

describe('texts', () => {
  it('stand where their operations put them, line by line', async () => {
    const content =
      'BT /F1 10 Tf 14 TL 100 700 Td (first) Tj T* (second) Tj 0 -20 TD (third) Tj T* (fourth) Tj 1 0 0 1 100 600 Tm [(fi) -50 (fth)] TJ ET';
    const source = await read({ content });
    expect(texts(source)).toEqual(['first', 'second', 'third', 'fourth', 'fifth']);
    expect(source.blocks.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5].map((number) => ({ page: 1, line: number })));
  });

  it('of columns without lines are cells, also where one operation writes a whole row', async () => {
    const row = (y: number, first: string, second: string): string => `BT /F1 10 Tf 100 ${y} Td [(${first}) -12000 (${second})] TJ ET\n`;
    expect(texts(await read({ content: row(700, 'name', 'sum') + row(680, 'rent', '12.5') }))).toEqual([
      [
        ['name', 'sum'],
        ['rent', '12.5'],
      ],
    ]);
  });

  it('of a cell that has a second line stay in its column', async () => {
    const rows =
      at(100, 700, 'name') +
      at(200, 700, 'public') +
      at(300, 700, 'sum') +
      at(200, 688, 'budget') +
      at(100, 670, 'rent') +
      at(200, 670, '12.5') +
      at(300, 670, '13');
    expect(texts(await read({ content: rows }))).toEqual([
      [
        ['name', 'public', 'sum'],
        ['', 'budget', ''],
        ['rent', '12.5', '13'],
      ],
    ]);
  });

  it('of numbered paragraphs are no table', async () => {
    const content = at(100, 700, '1.') + at(120, 700, 'income') + at(100, 680, '2.') + at(120, 680, 'expenditure');
    expect(texts(await read({ content }))).toEqual(['1. income', '2. expenditure']);
  });

  it('written character by character are words, and what is written twice to look bold stands once', async () => {
    const content =
      [...'budget'].map((character, index) => at(100 + index * 5.5, 700, character)).join('') +
      at(100, 650, 'bold') +
      at(100.4, 650, 'bold');
    expect(texts(await read({ content }))).toEqual(['budget', 'bold']);
  });

  it('of turned pages and of forms stand as a reader sees them', async () => {
    const turned = 'BT /F1 10 Tf 0 1 -1 0 100 100 Tm (upper) Tj ET BT /F1 10 Tf 0 1 -1 0 130 100 Tm (lower) Tj ET';
    expect(texts(await read({ content: turned, rotate: 90 }))).toEqual(['upper', 'lower']);
    const form = await read({
      content: `${at(300, 700, 'sum')}q /Fm0 Do Q ${at(300, 680, '12.5')}`,
      forms: { Fm0: at(0, 700, 'name') + at(0, 680, 'rent') },
    });
    expect(texts(form)).toEqual([
      [
        ['name', 'sum'],
        ['rent', '12.5'],
      ],
    ]);
  });
});

describe('tables', () => {
  const columns = [100, 200, 300];
  const rows = [720, 700, 680];
  const cells = at(105, 706, 'name') + at(205, 706, 'sum') + at(105, 686, 'rent') + at(205, 686, '12.5');
  const table = [
    ['name', 'sum'],
    ['rent', '12.5'],
  ];

  it.each<[string, string]>([
    ['lines', grid(columns, rows)],
    ['bars', grid(columns, rows, bar)],
    ['lines without sides', grid([200], [720, 680]) + rows.map((y) => line(100, y, 300, y)).join('')],
    ['lines and a shade', `0.9 g 150 690 20 10 re f 0 g ${grid(columns, rows)}`],
  ])('are told by %s', async (_, drawn) => {
    expect(texts(await read({ content: drawn + cells }))).toEqual([table]);
  });

  it('keep merged cells', async () => {
    const drawn =
      [720, 680].map((y) => line(100, y, 300, y)).join('') +
      line(200, 700, 300, 700) +
      [100, 200, 300].map((x) => line(x, 680, x, 720)).join('');
    const source = await read({ content: drawn + at(105, 696, 'rent') + at(205, 706, '12.5') + at(205, 686, '13') });
    expect(source.blocks).toMatchObject([
      { rows: [{ cells: [{ text: 'rent', rowSpan: 2 }, { text: '12.5' }] }, { cells: [{ text: '13' }] }] },
    ]);
  });

  it('of the same columns on the next page have them there, too, whatever is merged', async () => {
    const second = grid([100, 300], [800, 780, 760]) + at(105, 786, 'note') + at(105, 766, 'remark');
    const source = await read({ content: grid(columns, [60, 40, 20]) + at(105, 46, 'name') + at(205, 46, 'sum') }, { content: second });
    expect(source.blocks[1]).toMatchObject({ rows: [{ cells: [{ text: 'note', columnSpan: 2 }] }, { cells: [{ columnSpan: 2 }] }] });
  });

  describe('with a row over the end of the page', () => {
    const first = (drawn: string): PdfPageFixture => ({
      content: grid([100, 160, 300], [60, 20]) + at(105, 46, 'rent') + at(200, 5, '- 1 -') + drawn,
    });
    const second = (drawn: string): PdfPageFixture => ({
      content: grid([100, 160, 300], [800, 770, 750]) + drawn + at(105, 756, 'fee') + at(165, 756, 'one year'),
    });
    const full = at(165, 46, 'for all of the lines that are') + at(165, 34, 'needed to connect the eleven');

    it('put it together where it was cut', async () => {
      const source = await read(first(full), second(at(165, 788, 'streets of the district in the') + at(165, 776, 'year')));
      expect(texts(source)).toEqual([
        [['rent', 'for all of the lines that are needed to connect the eleven streets of the district in the year']],
        '- 1 -',
        [['fee', 'one year']],
      ]);
      expect(source.warnings).toMatchObject([{ rule: 'source.row-over-pages', params: { count: '1' }, where: [{ page: 1, line: 1 }] }]);
    });

    it('leave a row that begins there alone', async () => {
      const source = await read(first(full), second(at(105, 788, 'power') + at(165, 788, 'for all of the lines that are')));
      expect(texts(source)[2]).toEqual([
        ['power', 'for all of the lines that are'],
        ['fee', 'one year'],
      ]);
      const short = await read(first(at(165, 46, 'lines')), second(at(165, 788, 'and more')));
      expect(texts(short)[2]).toEqual([
        ['', 'and more'],
        ['fee', 'one year'],
      ]);
      expect(short.warnings).toEqual([]);
    });
  });
});

it('says which pages hold no text', async () => {
  const source = await read({ content: at(100, 700, 'text') }, { content: line(1, 1, 9, 9) });
  expect(source.warnings).toMatchObject([{ rule: 'source.page-without-text', where: [{ page: 2 }] }]);
});
