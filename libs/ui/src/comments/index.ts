export { CellComments } from './cell-comments.js';
export { CellLabelPipe } from './cell-label.pipe.js';
export { openComments } from './comments-by-cell.js';
export type { CommentsByCell } from './comments-by-cell.js';
