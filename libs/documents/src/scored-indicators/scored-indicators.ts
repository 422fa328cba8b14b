import type { DecimalString } from '@jixiao/domain/money';

/** A third-level indicator with the names of the classes above it. Neighbours of one class share its cell. */
export interface IndicatorRow {
  firstLevel: string;
  secondLevel: string;
  name: string;
  target: string;
  actual: string | null;
  weight: DecimalString | null;
  score: DecimalString | null;
  /** 偏差原因分析 */
  reason: string | null;
  /** 改进措施 */
  improvement: string | null;
}

/** What a column of the indicator table holds; `operator`, `value` and `measure` are the target in three columns. */
export type IndicatorRole =
  'first' | 'second' | 'name' | 'target' | 'operator' | 'value' | 'measure' | 'actual' | 'weight' | 'score' | 'reason' | 'deviation';

/** A column of a form by what it holds. */
export interface LayoutColumn<Role> {
  readonly label: string;
  readonly role: Role;
  /** How many columns of the layout it takes; 1 unless said otherwise. */
  readonly columns?: number;
}

/** How a form lays its table of scored indicators out. */
export interface IndicatorsLayout {
  /** Heading of a column in front that is one cell over all indicators, where the form has one. */
  readonly frame: string | null;
  readonly columns: readonly LayoutColumn<IndicatorRole>[];
  /** Whether the weights of a first level are summed below its name: 产出指标 （40分）. */
  readonly firstLevelWeights: boolean;
  readonly totalLabel: string;
}
