export { readChangeNote, type ChangeNote } from './change-note.js';
export { checkBudgetDocument, type CheckOptions } from './check-budget-document.js';
export { CHECK_VERSION, DEFAULT_CHECK_PARAMETERS, type CheckParameters } from './check-parameters.js';
export { CHECK_FAMILIES, type CheckFamily, type CheckRule } from './check-rule.js';
export { checkStoredProject } from './stored-project/check-stored-project.js';
export type { StoredBudget, StoredGoal, StoredIndicator, StoredProject } from './stored-project/stored-project.js';
export { CHECK_RULES, type CheckRuleId } from './rules/index.js';
