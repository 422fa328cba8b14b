export { decodeText } from './decode-text.js';
export { readText } from './read-text.js';
