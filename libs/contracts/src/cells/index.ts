/** Columns of an indicator's row that a reviewer can comment on. */
export const INDICATOR_COLUMNS = ['target', 'actual', 'grade', 'share', 'score', 'reason', 'improvement'] as const;
export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];

/** Columns of a source of funds that a reviewer can comment on. */
export const EXECUTION_COLUMNS = ['initial', 'adjusted', 'executed', 'score'] as const;
export type ExecutionColumn = (typeof EXECUTION_COLUMNS)[number];

/** The name of the self-evaluation as a whole, for comments that speak of no single cell. */
export const WHOLE_FORM = 'self-evaluation:whole';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/**
 * Names of the cells of a self-evaluation as comments, open points and the trail use them: `indicator:<id>:actual`,
 * `execution:total:executed`, `self-evaluation:whole`.
 */
export const CELL_NAME = new RegExp(
  `^(?:indicator:${UUID}:(?:${INDICATOR_COLUMNS.join('|')})|execution:(?:total|fiscal|carryover|other):(?:${EXECUTION_COLUMNS.join('|')})|${WHOLE_FORM})$`,
);

/** The name of the targets as a whole, for comments that speak of no single cell. */
export const WHOLE_TARGETS = 'targets:whole';

/** Names of the cells of targets, as comments, versions and the trail use them: `basics:name`, `indicator:<id>:target`, `funding:2:amount`. */
export const TARGET_CELL = new RegExp(
  `^(?:(?:basics|budget):[a-zA-Z]{1,40}|(?:goal|indicator):${UUID}:[a-zA-Z]{1,40}|(?:prior|funding|expenditure|procurement):\\d{1,4}:[a-zA-Z]{1,40}|${WHOLE_TARGETS})$`,
);

/** The indicator that a cell belongs to, null for another cell. */
export function indicatorOfCell(cell: string): string | null {
  const [kind, id] = cell.split(':');
  return kind === 'indicator' ? (id ?? null) : null;
}
