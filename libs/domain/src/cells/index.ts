export { formatTsv, parseTsv } from './tsv.js';
