import type { FormGoal, FormIndicator } from '@jixiao/domain/budget-document';

/** An indicator as target forms print it. Basis as written, or by its code where nothing else is written. */
export type PrintedIndicator = Pick<FormIndicator, 'class' | 'name' | 'target' | 'basis' | 'basisText' | 'history'>;

/** A goal with its indicators, neighbours of one class together. */
export interface PrintedGoal extends Pick<FormGoal, 'horizon' | 'ordinal' | 'statement'> {
  readonly indicators: readonly PrintedIndicator[];
}

export type Horizon = PrintedGoal['horizon'];

export const HORIZON_NAMES: Readonly<Record<Horizon, string>> = { long_term: '长期', annual: '年度' };
export const HORIZONS: readonly Horizon[] = ['long_term', 'annual'];

/** 指标值确定依据 (财预〔2021〕101号). */
export const BASIS_NAMES: Readonly<Record<string, string>> = {
  planned: '计划标准',
  industry: '行业标准',
  historical: '历史标准',
  expenditure_standard: '预算支出标准',
  other: '其他',
};
