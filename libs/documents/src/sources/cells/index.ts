export { readHtml } from './read-html.js';
export { readPastedCells, type PastedCells } from './read-pasted-cells.js';
