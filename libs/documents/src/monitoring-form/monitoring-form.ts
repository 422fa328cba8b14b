import type { DecimalString } from '@jixiao/domain/money';
import type { DeviationCause, Likelihood } from '@jixiao/domain/monitoring';

/** A row of the funds table in 万元, null where nothing was recorded; the rate as a ratio, `"0.52"`. */
export interface MonitoredFunds {
  /** 年初预算数 */
  initial: DecimalString | null;
  /** Executed in the period. */
  executed: DecimalString | null;
  rate: DecimalString | null;
  /** 全年预计执行数 */
  expected: DecimalString | null;
}

/** A third-level indicator in the middle of the year, with the names of the classes above it. */
export interface MonitoredIndicator {
  firstLevel: string;
  secondLevel: string;
  name: string;
  /** 年度指标值 */
  target: string;
  /** Reached in the period. */
  progress: string | null;
  /** 全年预计完成情况 */
  expected: string | null;
  causes: readonly DeviationCause[];
  /** 原因说明 */
  explanation: string | null;
  likelihood: Likelihood | null;
  /** What will be done; stands in 备注. */
  measures: string | null;
}

/** What 项目支出绩效运行监控表 (财预〔2019〕136号) says about one project and the first months of a year. */
export interface MonitoringForm {
  year: number;
  /** Months that are monitored, 1 to 12, both inclusive: January to July unless a locality says otherwise. */
  period: { from: number; to: number };
  project: string;
  /** 主管部门 */
  department: string;
  /** 实施单位 */
  unit: string | null;
  funds: { total: MonitoredFunds; fiscal: MonitoredFunds; carryover: MonitoredFunds; other: MonitoredFunds };
  /** 年度总体目标 */
  goal: string | null;
  /** In the order of the form: by first level, then second level. */
  indicators: readonly MonitoredIndicator[];
}
