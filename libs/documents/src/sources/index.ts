export type { SourceBlock, SourceCell, SourceDocument, SourceFormat, SourceParagraph, SourceRow, SourceTable } from './source-document.js';
