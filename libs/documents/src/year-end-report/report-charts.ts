import { RATINGS, RATING_NAMES, chartBlocks, type BarChart, type ChartBlock } from '../table/index.js';
import type { YearEndReport } from './year-end-report.js';

/** How many projects have each rating. */
export function ratingChart({ total }: YearEndReport): ChartBlock[] {
  if (total.rated === 0) return [];
  return chartBlocks({
    title: '图：评级分布（项目数）',
    measure: '项目数',
    full: null,
    bars: RATINGS.map((rating) => ({
      label: RATING_NAMES[rating],
      content: { kind: 'decimal', value: String(total.ratings[rating]), places: 0 },
    })),
  });
}

/** What the rated projects of each department scored on average; departments without rated projects are left out. */
export function scoreChart({ organizations }: YearEndReport): ChartBlock[] {
  const bars = organizations.flatMap(({ name, averageScore }): BarChart['bars'] =>
    averageScore === null ? [] : [{ label: name, content: { kind: 'decimal', value: averageScore, places: 2 } }],
  );
  return chartBlocks({ title: '图：各部门平均得分', measure: '平均得分', full: '100', bars });
}

/** How much of its budget each department executed. */
export function executionChart({ organizations }: YearEndReport): ChartBlock[] {
  const bars = organizations.flatMap(({ name, executionRate }): BarChart['bars'] =>
    executionRate === null ? [] : [{ label: name, content: { kind: 'ratio', value: executionRate } }],
  );
  return chartBlocks({ title: '图：各部门预算执行率', measure: '预算执行率', full: '1', bars });
}

/** Which part of its weight each class of indicators reached. */
export function classChart({ classes }: YearEndReport): ChartBlock[] {
  const bars = classes.flatMap(({ name, rate }): BarChart['bars'] =>
    rate === null ? [] : [{ label: name, content: { kind: 'ratio', value: rate } }],
  );
  return chartBlocks({ title: '图：各类指标得分率', measure: '得分率', full: '1', bars });
}
