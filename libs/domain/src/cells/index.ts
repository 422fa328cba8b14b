export { formatTsv, parseTsv, parseTsvRow, type TsvRow } from './tsv.js';
