export { TableScroll } from './table-scroll.js';
