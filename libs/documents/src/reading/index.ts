export type { OutlineLine, OutlinePart } from './outline.js';
export { readBudgetDocument, readOutlinedDocument } from './read-budget-document.js';
export { readDocument } from './read-document.js';
export { READING_RULES, type ReadingRule } from './reading-rules.js';
export type { SectionKind } from './sections.js';
