export { writeMonitoringDocx, writeMonitoringPdf, writeMonitoringXlsx } from './write-form.js';
export type { MonitoredFunds, MonitoredIndicator, MonitoringForm } from './monitoring-form.js';
