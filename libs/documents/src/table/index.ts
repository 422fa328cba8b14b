export { amount, count, heading, percentage, text, weight, type CellContent, type DocumentTable, type TableCell } from './table.js';
export { printDecimal, printRatio } from './figures.js';
export { runLengths } from './spans.js';
export { RATINGS, RATING_NAMES, deviationText, type Rating } from './rating-names.js';
export { textArea } from './page-setup.js';
export { formSection, scaledTo, type Block, type DocumentSection, type PrintedForm } from './section.js';
export { toDocxBytes } from './docx-document.js';
export { toPdfBytes } from './pdf-document.js';
export { toXlsxBytes, type FormSheet } from './xlsx-sheet.js';
