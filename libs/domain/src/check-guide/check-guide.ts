import { CHECK_RULES, type CheckRuleId } from '../checks/index.js';
import { FORMS_GUIDE } from './forms-guide.js';
import { GOALS_GUIDE } from './goals-guide.js';
import { NARRATIVE_GUIDE } from './narrative-guide.js';
import { REGULATIONS } from './regulations.js';
import type { RuleGuide } from './rule-guide.js';
import { SCORES_GUIDE } from './scores-guide.js';
import { TABLES_GUIDE } from './tables-guide.js';

/** Beside the rules and not in them, as pages show only what a rule is called, says and advises. */
const ENGLISH: Readonly<Record<CheckRuleId, RuleGuide>> = {
  ...FORMS_GUIDE,
  ...TABLES_GUIDE,
  ...GOALS_GUIDE,
  ...NARRATIVE_GUIDE,
  ...SCORES_GUIDE,
};

/** What a rule looks for, why, and an example, in Chinese as officials read it and in English. */
export function guideOf(rule: CheckRuleId): { readonly zh: RuleGuide; readonly en: RuleGuide } {
  const { what, why, example } = CHECK_RULES[rule];
  return { zh: { what, why, example }, en: ENGLISH[rule] };
}

/** A regulation as a rule names it, in English; undefined where it has no English name yet. */
export function regulationInEnglish(regulation: string): string | undefined {
  return REGULATIONS[regulation];
}
