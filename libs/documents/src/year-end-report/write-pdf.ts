import { textArea, toPdfBytes, withDrawnCharts } from '../table/index.js';
import { reportSections } from './report-sections.js';
import { reportTitle } from './report-text.js';
import type { YearEndReport } from './year-end-report.js';

/**
 * A region's year-end report as PDF in the outline of evaluation reports (一 to 七). Its sentences state figures of the
 * data and nothing else; the wide tables follow in landscape, the last of them 数据来源: object and version behind each figure.
 */
export async function writeYearEndReportPdf(report: YearEndReport): Promise<Uint8Array> {
  const sections = reportSections(report).map((section) => withDrawnCharts(section, textArea(section.orientation, section.margins).width));
  return toPdfBytes(reportTitle(report), sections);
}
