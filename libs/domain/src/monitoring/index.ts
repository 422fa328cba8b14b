export { assessMonitoring, needsReason, type MonitoringAssessment, type MonitoringPoint, type MonitoringRule } from './assess.js';
export { executionPace, lastDayOf, lightOf, monthsOf, worstLight, type ExecutionPace } from './pace.js';
export { indicatorProgress, type IndicatorProgress } from './progress.js';
export {
  DEFAULT_THRESHOLDS,
  DEVIATION_CAUSES,
  LIGHTS,
  LIKELIHOODS,
  type DeviationCause,
  type Light,
  type LightThresholds,
  type Likelihood,
  type MonitoredAmount,
  type MonitoredEntry,
  type MonitoredMonths,
  type MonitoringInput,
  type MonitoringThresholds,
} from './report.js';
