import { GOAL_TABLE_WIDTHS, HORIZON_NAMES, indicatorHeader, indicatorRows, type PrintedGoal } from '../goal-tables/index.js';
import { heading, text, type DocumentTable } from '../table/index.js';

/** One goal with its indicator table, the annual ones with the values of the two years before. */
export function goalTable({ horizon, ordinal, statement, indicators }: PrintedGoal, year: number): DocumentTable {
  const name = HORIZON_NAMES[horizon];
  const title = [heading(`${name}目标${ordinal}：`), text(statement, { columnSpan: 7 })];
  const below = [
    [heading('近两年指标值', { columnSpan: 2 }), heading('预期当年实现值', { rowSpan: 2 })],
    [year - 2, year - 1].map((each) => heading(`${each}年`)),
  ];
  const header = indicators.length === 0 ? [] : indicatorHeader('绩效指标', horizon === 'annual' ? below : []);
  return {
    widths: GOAL_TABLE_WIDTHS,
    headerRows: header.length === 0 ? 0 : 1 + header.length,
    rows: [title, ...header, ...indicatorRows({ horizon, year, label: `${name}绩效指标`, indicators, emptyRows: 0 })],
  };
}
