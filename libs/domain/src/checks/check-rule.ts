import type { BilingualText, RuleDefinition } from '../findings/index.js';

/** The families of `docs/checks.md`, in the order in which they are reported. */
export const CHECK_FAMILIES = {
  completeness: { zh: '完整性', en: 'Completeness' },
  measurability: { zh: '可衡量性', en: 'Measurability' },
  form: { zh: '申报表内部', en: 'Inside forms' },
  change: { zh: '前两年预算及变动情况', en: 'Last years’ budgets' },
  projects: { zh: '项目与项目支出表', en: 'Forms and project table' },
  tables: { zh: '预算表勾稽关系', en: 'Cross-table rules' },
  goals: { zh: '长期与年度目标', en: 'Long-term and annual goals' },
  cost: { zh: '成本指标与预算', en: 'Cost targets and budget' },
  department: { zh: '部门整体', en: 'Whole department' },
  narrative: { zh: '文字说明', en: 'Narrative' },
  weights: { zh: '分值', en: 'Weights' },
  evaluation: { zh: '自评表', en: 'Self-evaluation forms' },
} as const satisfies Record<string, BilingualText>;
export type CheckFamily = keyof typeof CHECK_FAMILIES;

/** A rule of the check: what it says when it is broken, and what `docs/checks.md` tells about it (in Chinese, as officials read it; its English stands in `check-guide`). */
export interface CheckRule extends RuleDefinition {
  readonly family: CheckFamily;
  readonly name: BilingualText;
  readonly what: string;
  readonly why: string;
  readonly regulation: string;
  readonly example: string;
  /** What to do about it; a finding may propose the very value besides. */
  readonly suggestion: BilingualText;
}
