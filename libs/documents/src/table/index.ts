export { amount, count, heading, percentage, text, weight, type CellContent, type DocumentTable, type TableCell } from './table.js';
export { printDecimal, printRatio } from './figures.js';
export { runLengths } from './spans.js';
export { RATINGS, RATING_NAMES, deviationText, type Rating } from './rating-names.js';
export { toDocxTable } from './docx-table.js';
export {
  bodyParagraph,
  captionParagraph,
  headingParagraph,
  noteParagraph,
  tableSeparator,
  titleParagraph,
  toDocxBytes,
  type DocxPages,
} from './docx-document.js';
export { toXlsxBytes, type FormSheet } from './xlsx-sheet.js';
