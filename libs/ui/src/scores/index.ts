export { ScoreCell } from './score-cell.js';
