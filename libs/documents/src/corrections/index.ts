export { correctSource, placeBehind, type CellCorrection } from './correct-source.js';
