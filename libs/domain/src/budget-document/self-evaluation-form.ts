import type { ReadAmount } from './budget-document.js';
import type { FieldPlaces, FormIndicator } from './forms.js';
import type { SourcePlace } from './source-place.js';

/** A row of the funds table: 年度资金总额 and its parts. */
export interface EvaluatedFunds {
  readonly source: 'total' | 'fiscal' | 'carryover' | 'other';
  readonly initial: ReadAmount;
  readonly adjusted: ReadAmount;
  readonly executed: ReadAmount;
  readonly weight: ReadAmount;
  readonly rate: string | null;
  readonly score: ReadAmount;
  /** Why the execution stayed behind, where the layout asks for it. */
  readonly reason?: string | null;
  readonly place: SourcePlace;
}

export interface EvaluatedIndicator extends Omit<FormIndicator, 'basis' | 'basisText' | 'history'> {
  readonly actual: string | null;
  readonly weight: ReadAmount;
  readonly score: ReadAmount;
  readonly reason: string | null;
}

/** 项目支出绩效自评表 in one of its layouts. */
export interface SelfEvaluationForm {
  readonly layout: 'national' | 'hubei' | 'sichuan';
  readonly year: number | null;
  readonly projectCode: string | null;
  readonly projectName: string;
  readonly department: string | null;
  readonly unit: string | null;
  /** 项目负责人, 项目类别, 项目属性 and 项目类型, where the layout has them. */
  readonly lead?: string | null;
  readonly category?: string | null;
  readonly attribute?: string | null;
  readonly projectType?: string | null;
  readonly funds: readonly EvaluatedFunds[];
  readonly expectedGoal: string | null;
  readonly achievedGoal: string | null;
  readonly indicators: readonly EvaluatedIndicator[];
  readonly total: ReadAmount;
  readonly conclusion: string | null;
  readonly place: SourcePlace;
  readonly cells: FieldPlaces;
}
