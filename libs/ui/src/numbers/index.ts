export { DecimalPipe } from './decimal.pipe.js';
export { formatDecimal, formatPercent, NO_NUMBER } from './format-decimal.js';
export { RatioPipe } from './ratio.pipe.js';
