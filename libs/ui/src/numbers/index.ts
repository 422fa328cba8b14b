export { DecimalPipe } from './decimal.pipe.js';
export { barWidth, formatDecimal, formatPercent, NO_NUMBER } from './format-decimal.js';
export { RatioPipe } from './ratio.pipe.js';
