export { correctSource, type CellCorrection } from './correct-source.js';
