import type { DecimalString } from '@jixiao/domain/money';
import type { IndicatorRow } from '../scored-indicators/index.js';
import type { Rating } from '../table/index.js';
import type { DepartmentRatioCode } from './department-ratios.js';

/** Expenditure of a department in 万元, null where nothing was recorded; the rate as a ratio, `"0.95"`. */
export interface DepartmentExpenditure {
  /** 预算数 */
  budget: DecimalString | null;
  /** 执行数 */
  executed: DecimalString | null;
  rate: DecimalString | null;
}

/** A management ratio of a department: what was divided by what, and the quotient. */
export interface DepartmentRatio {
  ratio: DepartmentRatioCode;
  dividend: DecimalString | null;
  divisor: DecimalString | null;
  value: DecimalString | null;
}

/** An annual goal of the whole department with the indicators by which it is scored. */
export interface EvaluatedDepartmentGoal {
  ordinal: number;
  statement: string;
  /** What was reached of it, in words. */
  achieved: string | null;
  indicators: readonly IndicatorRow[];
}

/** What 部门整体支出绩效自评表 says about one department and year: execution on all its expenditure, then one indicator table for each annual goal. */
export interface DepartmentEvaluationForm {
  year: number;
  department: string;
  /** When it was filled in, as a date of ISO 8601; null leaves the line to be filled in by hand. */
  filledOn: string | null;
  expenditure: { total: DepartmentExpenditure; basic: DepartmentExpenditure; project: DepartmentExpenditure };
  /** Weight and score of the execution of the total expenditure. */
  execution: { weight: DecimalString | null; score: DecimalString | null };
  goals: readonly EvaluatedDepartmentGoal[];
  total: { score: DecimalString | null };
  rating: Rating | null;
  /** Management ratios beside the score; none leaves the table out. */
  ratios: readonly DepartmentRatio[];
}
