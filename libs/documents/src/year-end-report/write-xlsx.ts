import { toXlsxBytes, type DocumentTable, type FormSheet } from '../table/index.js';
import { coverage } from './coverage.js';
import { TABLE_NAMES } from './report-names.js';
import {
  classTable,
  lowScorerTable,
  organizationTable,
  projectTable,
  ratingTable,
  summaryTable,
  unfinishedTable,
} from './report-tables.js';
import { reportTitle } from './report-text.js';
import { sourceTables } from './source-tables.js';
import type { YearEndReport } from './year-end-report.js';

const UNIT = '单位：万元';

/**
 * A region's year-end report as an Excel workbook: one sheet per table, and two hidden ones, 数据来源 and 来源对象, with object and
 * version behind each figure. Amounts in 万元 and scores are number cells where a number says exactly the same, else text.
 */
export async function writeYearEndReportXlsx(report: YearEndReport): Promise<Uint8Array> {
  const { figures, objects } = sourceTables(report);
  return toXlsxBytes([
    { ...sheet(report, 'summary', summaryTable(report).table), unit: UNIT, orientation: 'portrait', list: false },
    {
      ...sheet(report, 'ratings', ratingTable(report).table),
      orientation: 'portrait',
      list: false,
      bars: { columns: ['项目数（个）'], closingRows: 1 },
    },
    {
      ...sheet(report, 'organizations', organizationTable(report).table),
      unit: UNIT,
      list: false,
      bars: { columns: ['平均得分', '执行率'], closingRows: 1 },
    },
    { ...sheet(report, 'classes', classTable(report).table), orientation: 'portrait', bars: { columns: ['得分率'], closingRows: 0 } },
    sheet(report, 'lowScorers', lowScorerTable(report).table),
    sheet(report, 'unfinished', unfinishedTable(report).table),
    { ...sheet(report, 'projects', projectTable(report).table), bars: { columns: ['得分'], closingRows: 0 } },
    { ...sheet(report, 'sources', figures), hidden: true },
    { ...sheet(report, 'sourceObjects', objects), hidden: true },
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
