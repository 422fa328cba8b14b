import { AlignmentType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { BAR_COLOR, figureOf, type BarChart } from './bar-chart.js';
import { printableText } from './figures.js';

const PIXELS_PER_MM = 96 / 25.4;
const BAR_MM = 7;
/** What title and axis take. */
const FRAME_MM = 24;
/** Counts are whole: so many labels at most stand on their axis. */
const MOST_INTERVALS = 10;
const FONT = { name: '宋体' };

/** A chart that Word draws, with its figures in a workbook of its own, `width` millimetres wide. */
export function chartParagraph({ title, measure, bars, full }: BarChart, width: number): Paragraph {
  const isRatio = bars.some(({ content }) => content.kind === 'ratio');
  const counts = bars.every(({ content }) => content.kind === 'decimal' && content.places === 0);
  const values = bars.map(({ content }) => figureOf(content)).map((figure) => (figure === null ? null : Number(figure)));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 120 },
    children: [
      new ChartRun({
        type: 'bar',
        title: { text: printableText(title), font: { ...FONT, size: 12, bold: true } },
        legend: false,
        font: FONT,
        categories: bars.map(({ label }) => printableText(label)),
        categoryAxis: { reverseOrder: true },
        valueAxis: {
          minimum: 0,
          ...(counts ? { interval: Math.max(1, Math.ceil(Math.max(0, ...values.map(Number)) / MOST_INTERVALS)) } : {}),
          ...(full === null || Number(full) <= 0 ? {} : { maximum: Number(full) }),
          crossesAt: 'maximum',
          ...(isRatio ? { numberFormat: '0%' } : {}),
        },
        series: [{ name: printableText(measure), values, color: BAR_COLOR.slice(1) }],
        gapWidth: 50,
        dataLabels: { value: true, ...(isRatio ? { numberFormat: '0.00%' } : {}) },
        altText: { name: printableText(title) },
        transformation: { width: Math.round(width * PIXELS_PER_MM), height: Math.round((FRAME_MM + BAR_MM * bars.length) * PIXELS_PER_MM) },
      }),
    ],
  });
}
