export { EntryGrid } from './entry-grid.js';
export { EntryGridHelp } from './entry-grid-help.js';
export { EntryGridMessages } from './entry-grid-messages.js';
export type { GridMessage } from './grid-message.js';
