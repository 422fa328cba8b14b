import type { DecimalString } from '@jixiao/domain/money';
import type { IndicatorRow } from '../scored-indicators/index.js';
import type { Rating } from '../table/index.js';

/** A row of the funds table, in 万元. Null where nothing was recorded. */
export interface FundsRow {
  /** 年初预算数 */
  initial: DecimalString | null;
  /** 全年预算数 */
  adjusted: DecimalString | null;
  /** 全年执行数 */
  executed: DecimalString | null;
  /** 执行率 as a ratio, `"0.95"`. */
  rate: DecimalString | null;
}

/** 年度资金总额 and its three parts. Only the total carries a weight and a score. */
export interface Funds {
  total: FundsRow;
  /** 当年财政拨款 */
  fiscal: FundsRow;
  /** 上年结转资金 */
  carryover: FundsRow;
  /** 其他资金 */
  other: FundsRow;
}

/** What 项目支出绩效自评表 says about one project and year; which of it a form shows, and where, is a matter of its layout. */
export interface SelfEvaluationForm {
  year: number;
  /** When it was handed in, as `2027-01-20`; null for a draft. */
  filledOn: string | null;
  project: string;
  projectCode: string | null;
  /** 主管部门 */
  department: string;
  /** 实施单位 */
  unit: string | null;
  /** 项目类别, 项目属性 and 项目类型, as the forms name them. */
  category: string | null;
  attribute: string | null;
  projectType: string | null;
  funds: Funds;
  /** Weight and score of the budget execution, and why it stayed behind. */
  execution: { weight: DecimalString | null; score: DecimalString | null; reason: string | null };
  /** 年度总体目标: what was promised and what was reached; lines are separated by `\n`. */
  goal: { expected: string | null; achieved: string | null };
  /** In the order of the form: by first level, then second level. */
  indicators: readonly IndicatorRow[];
  total: { weight: DecimalString | null; score: DecimalString | null };
  rating: Rating | null;
}
