export { columnHeading, indicatorHeader, indicatorRows, saidOf, totalRow } from './indicator-rows.js';
export type { IndicatorRow, IndicatorsLayout, LayoutColumn } from './scored-indicators.js';
export { targetColumns } from './target-columns.js';
