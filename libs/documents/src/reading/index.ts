export { readBudgetDocument } from './read-budget-document.js';
export { readDocument } from './read-document.js';
export { READING_RULES, type ReadingRule } from './reading-rules.js';
