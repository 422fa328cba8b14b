import { describe, expect, it } from '@jest/globals';
import type { PdfNode } from 'pdfmake';
import { readDocx } from '../fixtures/read-back.js';
import { readPdfPages } from '../fixtures/read-pdf.js';
import { barShare, chartBlocks, withDrawnCharts, type BarChart } from './bar-chart.js';
import { toDocxBytes } from './docx-document.js';
import { toPdfBytes } from './pdf-document.js';
import { pageNode } from './pdf-nodes.js';
import { layPages } from './pdf-pages.js';
import { BORDER, CELL_PADDING, POINTS_PER_MM, TABLE_TEXT_SIZE } from './pdf-rows.js';

const score = (value: string) => ({ kind: 'decimal', value, places: 2 }) as const;

function nodesOf(nodes: readonly PdfNode[]): PdfNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf([...(node.stack ?? []), ...(node.table?.body.flat() ?? [])])]);
}

function aChart(count: number, full: string | null = '100'): BarChart {
  const bars = Array.from({ length: count }, (_, index) => ({ label: `部门${index}`, content: score(String(index + 1)) }));
  return { title: '图：平均得分', measure: '平均得分', full, bars };
}

describe('barShare', () => {
  it.each([
    ['50', '100', 0.5],
    ['0', '100', 0],
    ['120', '100', 1],
    ['-3', '100', 0],
    ['5', '0', 0],
    ['5', null, 0],
    ['无', '100', null],
  ])('%s of %s is %s', (value, full, share) => {
    expect(barShare(score(value), full)).toBe(share);
  });
});

describe('chartBlocks', () => {
  it('cuts what is longer than a page and measures all parts by the same full bar', () => {
    const blocks = chartBlocks(aChart(60, null));
    expect(blocks.map(({ chart }) => [chart.title, chart.bars.length, chart.full])).toEqual([
      ['图：平均得分', 25, '60'],
      ['图：平均得分（续）', 25, '60'],
      ['图：平均得分（续）', 10, '60'],
    ]);
    expect(blocks.flatMap(({ chart }) => chart.bars.map(({ label }) => label))).toEqual(aChart(60).bars.map(({ label }) => label));
  });

  it('is nothing where there is nothing to compare', () => {
    expect(chartBlocks(aChart(0))).toEqual([]);
  });
});

describe('a chart in a document', () => {
  const section = (chart: BarChart) => ({ orientation: 'portrait', margins: 'report', blocks: chartBlocks(chart) }) as const;

  it('is drawn in a PDF as bars in proportion, with their figures', async () => {
    const bars = ['100', '50', '0', '25'].map((value) => ({ label: `值${value}`, content: score(value) }));
    const drawn = withDrawnCharts(section({ ...aChart(0), bars }), 160);
    const [page] = await readPdfPages(await toPdfBytes('图', [drawn]));
    expect(page?.lines[0]).toBe('图：平均得分');
    const longest = 160 * 0.56 * POINTS_PER_MM - 2 * CELL_PADDING.x - BORDER;
    const lengths = nodesOf(layPages(drawn).map(pageNode)).flatMap(({ canvas = [] }) => canvas.map(({ w }) => w / longest));
    expect(lengths).toEqual([1, 0.5, 0.25].map((share) => expect.closeTo(share, 6)));
    expect(page?.lines.slice(1, 5).map((line) => line.split('|').at(-1))).toEqual(['100.00', '50.00', '0.00', '25.00']);
    expect(page?.outside).toEqual([]);
    const empty = nodesOf(layPages(drawn).map(pageNode)).filter(({ text }) => text === ' ');
    expect(empty).toEqual([expect.objectContaining({ fontSize: TABLE_TEXT_SIZE })]);
  });

  it('is a chart of Word in a Word document, its figures beside it in a workbook', async () => {
    const bytes = await toDocxBytes('图', [
      section({ ...aChart(3), bars: [...aChart(3).bars, { label: '=1+1', content: { kind: 'text', text: '' } }] }),
    ]);
    const packed = Buffer.from(bytes).toString('latin1');
    expect(packed).toContain('word/charts/chart1.xml');
    expect(packed).toContain('word/embeddings/');
    expect((await readDocx(bytes)).tables).toEqual([]);
  });
});
