import { toPdfBytes } from '../table/index.js';
import { reportSections } from './report-sections.js';
import { reportTitle } from './report-text.js';
import type { YearEndReport } from './year-end-report.js';

/**
 * A region's year-end report as PDF in the outline of evaluation reports (一 to 七). Its sentences state figures of the
 * data and nothing else; the wide tables follow in landscape, the last of them 数据来源 with object and version behind each row.
 */
export async function writeYearEndReportPdf(report: YearEndReport): Promise<Uint8Array> {
  return toPdfBytes(reportTitle(report), reportSections(report));
}
