export { publicationCsv } from './publication-csv.js';
