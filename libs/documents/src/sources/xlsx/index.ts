export { readXlsx } from './read-xlsx.js';
