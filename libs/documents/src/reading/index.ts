export { outlineOf, type OutlineLine, type OutlinePart } from './outline.js';
export { readBudgetDocument } from './read-budget-document.js';
export { readDocument } from './read-document.js';
export { READING_RULES, type ReadingRule } from './reading-rules.js';
export type { SectionKind } from './sections.js';
