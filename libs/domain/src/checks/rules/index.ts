import type { CheckRule } from '../check-rule.js';
import { COMPLETENESS_RULES } from './completeness-rules.js';
import { DEPARTMENT_RULES } from './department-rules.js';
import { EVALUATION_RULES } from './evaluation-rules.js';
import { FORM_RULES } from './form-rules.js';
import { GOAL_RULES } from './goal-rules.js';
import { MEASURABILITY_RULES } from './measurability-rules.js';
import { NARRATIVE_RULES } from './narrative-rules.js';
import { PROJECT_RULES } from './project-rules.js';
import { TABLE_RULES } from './table-rules.js';

const RULES = {
  ...COMPLETENESS_RULES,
  ...MEASURABILITY_RULES,
  ...FORM_RULES,
  ...PROJECT_RULES,
  ...TABLE_RULES,
  ...GOAL_RULES,
  ...DEPARTMENT_RULES,
  ...NARRATIVE_RULES,
  ...EVALUATION_RULES,
} as const;

export type CheckRuleId = keyof typeof RULES;

/** Every rule of the check by its id; `docs/checks.md` is generated from them. */
export const CHECK_RULES: Readonly<Record<CheckRuleId, CheckRule>> = RULES;
