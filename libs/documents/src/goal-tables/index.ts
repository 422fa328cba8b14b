export { HORIZONS, HORIZON_NAMES, type Horizon, type PrintedGoal, type PrintedIndicator } from './goals.js';
export { GOAL_TABLE_WIDTHS, indicatorHeader, indicatorRows } from './indicator-rows.js';
