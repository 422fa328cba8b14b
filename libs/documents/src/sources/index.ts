export { readPastedCells, type PastedCells } from './cells/index.js';
export { DEFAULT_LIMITS, type SourceLimits } from './limits.js';
export { readSource } from './read-source.js';
export type { SourceBlock, SourceCell, SourceDocument, SourceFormat, SourceParagraph, SourceRow, SourceTable } from './source-document.js';
export { SOURCE_RULES, type SourceRule } from './source-rules.js';
