import {
  HORIZONS,
  HORIZON_NAMES,
  GOAL_TABLE_WIDTHS,
  indicatorHeader,
  indicatorRows,
  type Horizon,
  type PrintedGoal,
} from '../goal-tables/index.js';
import { heading, text, type DocumentTable, type TableCell } from '../table/index.js';
import type { DeclarationForm, EntryOptions } from './declaration-form.js';

/** 项目绩效总目标: every goal in words. */
export function statementRows(form: DeclarationForm, options: EntryOptions): TableCell[][] {
  return [
    [heading('项目绩效总目标', { columnSpan: 8 })],
    [heading('名称', { columnSpan: 2 }), heading('目标说明', { columnSpan: 6 })],
    ...HORIZONS.flatMap((horizon) => goalsOf(form, horizon, options)).map((goal) => [
      text(goalName(goal), { columnSpan: 2, align: 'center' }),
      text(goal.statement, { columnSpan: 6 }),
    ]),
  ];
}

/** 长期绩效目标表 or 年度绩效目标表, the latter with the values of the two years before. */
export function goalTable(form: DeclarationForm, horizon: Horizon, options: EntryOptions): DocumentTable {
  const years = [['前年', '上年', '预计当年实现'].map((label) => heading(label))];
  const header = indicatorHeader('目标名称', horizon === 'annual' ? years : []);
  return {
    widths: GOAL_TABLE_WIDTHS,
    headerRows: 1 + header.length,
    rows: [
      [heading(`${HORIZON_NAMES[horizon]}绩效目标表`, { columnSpan: 8 })],
      ...header,
      ...goalsOf(form, horizon, options).flatMap((goal) =>
        indicatorRows({ horizon, year: form.year, label: goalName(goal), indicators: goal.indicators, emptyRows: options.emptyRows }),
      ),
    ],
  };
}

function goalName({ horizon, ordinal }: PrintedGoal): string {
  return `${HORIZON_NAMES[horizon]}绩效目标${ordinal}`;
}

/** Where a form is to be filled in, each horizon has a goal. */
function goalsOf({ goals }: DeclarationForm, horizon: Horizon, { emptyRows }: EntryOptions): readonly PrintedGoal[] {
  const written = goals.filter((goal) => goal.horizon === horizon);
  if (written.length > 0 || emptyRows === 0) return written;
  return [{ horizon, ordinal: 1, statement: null, indicators: [] }];
}
