import { toDocxBytes } from '../table/index.js';
import { reportSections } from './report-sections.js';
import { reportTitle } from './report-text.js';
import type { YearEndReport } from './year-end-report.js';

/**
 * A region's year-end report as a Word document in the outline of evaluation reports (一 to 七). Its sentences state figures of the
 * data and nothing else; the wide tables follow in landscape, the last of them 数据来源: object and version behind each figure.
 */
export async function writeYearEndReportDocx(report: YearEndReport): Promise<Uint8Array> {
  return toDocxBytes(reportTitle(report), reportSections(report));
}
