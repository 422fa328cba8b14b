import type { YearEndOrganization, YearEndProject, RatingCode } from '@jixiao/contracts/views';
import { RATINGS } from '@jixiao/contracts/views';
import type { EChartsCoreOption } from 'echarts/core';

const INK = '#1d2129';
const GRID = '#d5dae1';
/** The page's own letters by name: widths are measured before the chart is in the page, where nothing can be inherited. */
const FONT = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Segoe UI', sans-serif";
const PLAIN = '#0072b2';
const SECOND = '#e69f00';
/** The colours that Okabe and Ito chose for the colour-blind; shape or pattern tells them apart in grey. */
const RATING_LOOKS: Readonly<Record<RatingCode, { color: string; symbol: string }>> = {
  excellent: { color: '#009e73', symbol: 'circle' },
  good: { color: PLAIN, symbol: 'triangle' },
  fair: { color: SECOND, symbol: 'rect' },
  poor: { color: '#d55e00', symbol: 'diamond' },
};

export interface CountedBar {
  label: string;
  value: number;
  rating?: RatingCode;
}

/** Upright bars with the count above each. */
export function countsOptions(bars: readonly CountedBar[], unit: string): EChartsCoreOption {
  return {
    ...COMMON,
    xAxis: { type: 'category', data: bars.map(({ label }) => label), axisLabel: { color: INK, interval: 0 } },
    yAxis: { type: 'value', name: unit, minInterval: 1, ...VALUES },
    series: [
      {
        type: 'bar',
        barMaxWidth: 48,
        label: { show: true, position: 'top', color: INK },
        data: bars.map(({ value, rating }) => ({ value, itemStyle: { color: rating ? RATING_LOOKS[rating].color : PLAIN } })),
      },
    ],
  };
}

/** Average score and execution rate of every organization, side by side on one scale of 0 to 100. */
export function organizationsOptions(
  organizations: readonly Pick<YearEndOrganization, 'name' | 'averageScore' | 'executionRate'>[],
  texts: { score: string; execution: string },
): EChartsCoreOption {
  const series = (name: string, color: string, values: (number | null)[]) => ({
    type: 'bar',
    name,
    barMaxWidth: 18,
    itemStyle: { color },
    label: { show: true, position: 'right', color: INK },
    data: values,
  });
  return {
    ...COMMON,
    legend: { top: 0, itemGap: 20, textStyle: { color: INK } },
    grid: { left: 8, right: 48, top: 32, bottom: 8, containLabel: true },
    xAxis: { type: 'value', min: 0, max: 100, ...VALUES },
    yAxis: {
      type: 'category',
      inverse: true,
      data: organizations.map(({ name }) => name),
      axisLabel: { color: INK, width: 200, overflow: 'break' },
    },
    series: [
      series(texts.score, PLAIN, organizations.map(({ averageScore }) => numberOf(averageScore))),
      series(texts.execution, SECOND, organizations.map(({ executionRate }) => percentOf(executionRate))),
    ],
  };
}

/** Every project by execution rate and score; each point carries the project's id. */
export function scatterOptions(
  projects: readonly YearEndProject[],
  texts: { score: string; execution: string; ratings: Readonly<Record<RatingCode, string>> },
): EChartsCoreOption {
  return {
    ...COMMON,
    legend: { top: 0, itemGap: 20, textStyle: { color: INK } },
    grid: { left: 8, right: 24, top: 40, bottom: 24, containLabel: true },
    xAxis: { type: 'value', name: `${texts.execution}（%）`, nameLocation: 'middle', nameGap: 26, nameTextStyle: { color: INK }, min: 0, ...VALUES },
    yAxis: { type: 'value', name: texts.score, nameTextStyle: { color: INK }, min: 0, max: 100, ...VALUES },
    // Names of projects are what people typed: they are drawn as text, never as markup.
    tooltip: { renderMode: 'richText', formatter: ({ name, value }: { name: string; value: [number, number] }) =>
      `${name}\n${texts.execution} ${value[0]}% · ${texts.score} ${value[1]}` },
    series: RATINGS.map((rating) => ({
      type: 'scatter',
      name: texts.ratings[rating],
      symbol: RATING_LOOKS[rating].symbol,
      symbolSize: 14,
      cursor: 'pointer',
      itemStyle: { color: RATING_LOOKS[rating].color, borderColor: INK, borderWidth: 1 },
      data: projects
        .filter((project) => project.rating === rating && project.executionRate !== null)
        .map(({ id, name, executionRate, total }) => ({ id, name, value: [percentOf(executionRate), Number(total)] })),
    })),
  };
}

const VALUES = { axisLabel: { color: INK }, splitLine: { lineStyle: { color: GRID } } };

const COMMON = {
  animation: false,
  textStyle: { fontFamily: FONT, color: INK },
  grid: { left: 8, right: 16, top: 44, bottom: 8, containLabel: true },
  // Patterns over the colours; the description is set on the element.
  aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
} as const;

function numberOf(value: string | null): number | null {
  return value === null ? null : Number(value);
}

function percentOf(ratio: string | null): number | null {
  return ratio === null ? null : Number((Number(ratio) * 100).toFixed(2));
}
