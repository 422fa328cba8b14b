import type { DecimalString } from '../money/index.js';

export type Operator = '>=' | '>' | '<=' | '<' | '=';

/** A magnitude word as written after a number (万, 亿, 百万 …), or null. */
export type Magnitude = string | null;

/** Whether the value is the size of a rise or of a fall (增长, 下降) and not a level. */
export type Change = 'increase' | 'decrease';

interface Written {
  /** The target exactly as the person wrote it. */
  readonly text: string;
}

/** One bound or one value. `canonicalValue` = `value` × the magnitude word, in `unit`; percentages stay percentages (95 % is "95"). */
export interface NumericTarget extends Written {
  readonly kind: 'numeric';
  readonly operator: Operator;
  readonly value: DecimalString;
  readonly magnitude: Magnitude;
  readonly unit: string | null;
  readonly canonicalValue: DecimalString;
  /** Only where the text says that something rises or falls by the value. */
  readonly change?: Change;
}

/** Two inclusive bounds of one unit and magnitude. */
export interface RangeTarget extends Written {
  readonly kind: 'range';
  readonly lower: DecimalString;
  readonly upper: DecimalString;
  readonly magnitude: Magnitude;
  readonly unit: string | null;
  readonly canonicalLower: DecimalString;
  readonly canonicalUpper: DecimalString;
  readonly change?: Change;
}

/** ISO dates, both inclusive; null where the text leaves a side open or names no year. */
export interface PeriodTarget extends Written {
  readonly kind: 'period';
  readonly from: string | null;
  readonly to: string | null;
}

/** Stay within the budget (不超预算, 预算内). */
export interface BudgetCapTarget extends Written {
  readonly kind: 'budget_cap';
}

/** Words that a person has to judge. */
export interface QualitativeTarget extends Written {
  readonly kind: 'qualitative';
}

/** No target: 无, -, / or empty. */
export interface NoTarget extends Written {
  readonly kind: 'none';
}

/** What the parser understood of a written target (指标值). */
export type ParsedTarget = NumericTarget | RangeTarget | PeriodTarget | BudgetCapTarget | QualitativeTarget | NoTarget;

export type TargetKind = ParsedTarget['kind'];
