import { isDecimalString, toExact, type DecimalString } from '@jixiao/domain/money';
import { printContent } from './figures.js';
import type { Block, DocumentSection } from './section.js';
import { text, type CellContent, type DocumentTable } from './table.js';

/** Horizontal bars that compare one figure between things, the first at the top. */
export interface BarChart {
  readonly title: string;
  /** What the bars measure: 平均得分. */
  readonly measure: string;
  readonly bars: readonly { readonly label: string; readonly content: CellContent }[];
  /** The figure that the longest possible bar stands for; the greatest one where it is null. */
  readonly full: DecimalString | null;
}

/** A chart in running text: drawn by the program that opens the file where the format can say so, else as a table of bars. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: BarChart;
}

export const BAR_COLOR = '#2F5C94';
/** So many bars fit on a page under one title. */
const BARS_ON_PAGE = 25;
/** Columns of a drawn chart in parts of its width: label, bar, figure. */
const PARTS = { label: 0.28, bar: 0.56, figure: 0.16 };

/** The chart, cut into several where it has more bars than a page holds; none where there is nothing to compare. */
export function chartBlocks(chart: BarChart): ChartBlock[] {
  const blocks: ChartBlock[] = [];
  const full = fullOf(chart);
  for (let from = 0; from < chart.bars.length; from += BARS_ON_PAGE) {
    const title = from === 0 ? chart.title : `${chart.title}（续）`;
    blocks.push({ kind: 'chart', chart: { ...chart, title, full, bars: chart.bars.slice(from, from + BARS_ON_PAGE) } });
  }
  return blocks;
}

/** The section with its charts drawn as tables of bars, as a PDF has them. `width` is that of the text in millimetres. */
export function withDrawnCharts({ blocks, ...section }: DocumentSection<Block | ChartBlock>, width: number): DocumentSection {
  return {
    ...section,
    blocks: blocks.flatMap((block): Block[] =>
      block.kind === 'chart'
        ? [
            { kind: 'caption', text: block.chart.title },
            { kind: 'table', table: drawnChart(block.chart, width) },
          ]
        : [block],
    ),
  };
}

/** The share of the longest bar that a figure has, from 0 to 1; null where there is no figure. */
export function barShare(content: CellContent, full: DecimalString | null): number | null {
  const value = figureOf(content);
  if (value === null) return null;
  const whole = full === null ? toExact('0') : toExact(full);
  if (!whole.isPositive() || whole.isZero()) return 0;
  return Math.min(1, Math.max(0, toExact(value).div(whole).toNumber()));
}

/** What a bar measures, as a decimal; null for text. */
export function figureOf(content: CellContent): DecimalString | null {
  return content.kind !== 'text' && isDecimalString(content.value) ? content.value : null;
}

function drawnChart({ bars, full }: BarChart, width: number): DocumentTable {
  return {
    widths: [width * PARTS.label, width * PARTS.bar, width * PARTS.figure],
    headerRows: 0,
    rows: bars.map(({ label, content }) => [
      text(label),
      text(null, { bar: barShare(content, full) ?? 0 }),
      text(printContent(content), { align: 'right' }),
    ]),
  };
}

function fullOf({ full, bars }: BarChart): DecimalString | null {
  if (full !== null) return full;
  const figures = bars.flatMap(({ content }) => figureOf(content) ?? []);
  return figures.reduce<DecimalString | null>((most, each) => (most === null || toExact(each).gt(toExact(most)) ? each : most), null);
}
