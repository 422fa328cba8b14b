export { writeMonitoringDocx, writeMonitoringPdf, writeMonitoringXlsx } from './write-form.js';
export {
  DEVIATION_CAUSES,
  LIKELIHOODS,
  type DeviationCause,
  type Likelihood,
  type MonitoredFunds,
  type MonitoredIndicator,
  type MonitoringForm,
} from './monitoring-form.js';
