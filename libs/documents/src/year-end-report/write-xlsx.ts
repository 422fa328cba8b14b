import { toXlsxBytes, type DocumentTable, type FormSheet } from '../table/index.js';
import { coverage } from './coverage.js';
import { TABLE_NAMES } from './figure-sources.js';
import { organizationTable, projectTable, ratingTable, sourceTable, summaryTable, unfinishedTable } from './report-tables.js';
import { reportTitle } from './report-text.js';
import type { YearEndReport } from './year-end-report.js';

const UNIT = '单位：万元';

/**
 * A region's year-end report as an Excel workbook: one sheet per table, the last of them 数据来源. Amounts in 万元 and scores are
 * number cells where a number says exactly the same, else text.
 */
export async function writeYearEndReportXlsx(report: YearEndReport): Promise<Uint8Array> {
  return toXlsxBytes([
    { ...sheet(report, 'summary', summaryTable(report)), unit: UNIT, orientation: 'portrait', list: false },
    { ...sheet(report, 'ratings', ratingTable(report)), orientation: 'portrait', list: false },
    { ...sheet(report, 'organizations', organizationTable(report)), unit: UNIT, list: false },
    sheet(report, 'lowScorers', projectTable(report.lowScorers)),
    sheet(report, 'unfinished', unfinishedTable(report.unfinished)),
    sheet(report, 'projects', projectTable(report.projects)),
    sheet(report, 'sources', sourceTable(report)),
  ]);
}

function sheet(report: YearEndReport, name: keyof typeof TABLE_NAMES, table: DocumentTable): FormSheet {
  return {
    name: TABLE_NAMES[name],
    title: reportTitle(report),
    subtitle: `${TABLE_NAMES[name]}（${coverage(report)}，${report.year}年度）`,
    unit: '',
    orientation: 'landscape',
    tables: [table],
    list: true,
  };
}
