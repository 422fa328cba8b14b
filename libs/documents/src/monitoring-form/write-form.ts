import { formSection, toDocxBytes, toPdfBytes, toXlsxBytes } from '../table/index.js';
import { monitoringSheet } from './form-tables.js';
import type { MonitoringForm } from './monitoring-form.js';

/** 项目支出绩效运行监控表 as an Excel workbook of one sheet. Amounts in 万元 are number cells where a number says exactly the same. */
export async function writeMonitoringXlsx(form: MonitoringForm): Promise<Uint8Array> {
  return toXlsxBytes([monitoringSheet(form)]);
}

/** 项目支出绩效运行监控表 as a Word document. Amounts stand in 万元 with all their digits. */
export async function writeMonitoringDocx(form: MonitoringForm): Promise<Uint8Array> {
  const sheet = monitoringSheet(form);
  return toDocxBytes(sheet.title, [formSection(sheet)]);
}

/** 项目支出绩效运行监控表 as PDF. Amounts stand in 万元 with all their digits. */
export async function writeMonitoringPdf(form: MonitoringForm): Promise<Uint8Array> {
  const sheet = monitoringSheet(form);
  return toPdfBytes(sheet.title, [formSection(sheet)]);
}
