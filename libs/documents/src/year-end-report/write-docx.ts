import type { FileChild } from 'docx';
import {
  bodyParagraph,
  captionParagraph,
  headingParagraph,
  titleParagraph,
  toDocxBytes,
  toDocxTable,
  type DocumentTable,
} from '../table/index.js';
import { TABLE_NAMES } from './figure-sources.js';
import { organizationTable, projectTable, ratingTable, sourceTable, summaryTable, unfinishedTable } from './report-tables.js';
import {
  basicFacts,
  conclusionFacts,
  experienceFacts,
  indicatorFacts,
  problemFacts,
  progressFacts,
  proposals,
  reasons,
  remarks,
  reportTitle,
} from './report-text.js';
import type { YearEndReport } from './year-end-report.js';

const PORTRAIT_WIDTH_MM = 160;
const LANDSCAPE_WIDTH_MM = 267;

/**
 * A region's year-end report as a Word document in the outline of evaluation reports (一 to 七). Its sentences state figures of the
 * data and nothing else; the wide tables follow in landscape, the last of them 数据来源 with object and version behind each row.
 */
export async function writeYearEndReportDocx(report: YearEndReport): Promise<Uint8Array> {
  const title = reportTitle(report);
  return toDocxBytes(title, [
    { orientation: 'portrait', margins: 'report', children: [titleParagraph(title, 'report'), ...outline(report)] },
    { orientation: 'landscape', margins: 'form', children: attachments(report) },
  ]);
}

function outline(report: YearEndReport): FileChild[] {
  return [
    headingParagraph('一、基本情况'),
    bodyParagraph(basicFacts(report)),
    ...captionedTable(TABLE_NAMES.summary, summaryTable(report), PORTRAIT_WIDTH_MM),
    headingParagraph('二、评价工作开展情况'),
    bodyParagraph(progressFacts(report)),
    headingParagraph('三、综合评价情况及结论'),
    bodyParagraph(conclusionFacts(report)),
    ...captionedTable(TABLE_NAMES.ratings, ratingTable(report), PORTRAIT_WIDTH_MM),
    bodyParagraph(`各部门情况见附表“${TABLE_NAMES.organizations}”，各项目得分及评级见附表“${TABLE_NAMES.projects}”。`),
    headingParagraph('四、指标分析'),
    bodyParagraph(indicatorFacts(report)),
    headingParagraph('五、主要经验及做法、存在问题及原因'),
    bodyParagraph(experienceFacts(report)),
    bodyParagraph(problemFacts(report)),
    ...reasons(report).map((line) => bodyParagraph(line)),
    headingParagraph('六、有关建议'),
    ...proposals(report).map((line) => bodyParagraph(line)),
    headingParagraph('七、其他'),
    bodyParagraph(remarks()),
  ];
}

function attachments(report: YearEndReport): FileChild[] {
  const { lowScorers, unfinished, projects } = report;
  return [
    ...attachedTable(`${TABLE_NAMES.organizations}（单位：万元）`, organizationTable(report)),
    ...(unfinished.length > 0 ? attachedTable(TABLE_NAMES.unfinished, unfinishedTable(unfinished)) : []),
    ...(lowScorers.length > 0 ? attachedTable(TABLE_NAMES.lowScorers, projectTable(lowScorers)) : []),
    ...attachedTable(TABLE_NAMES.projects, projectTable(projects)),
    ...captionedTable(`附录：${TABLE_NAMES.sources}`, sourceTable(report), LANDSCAPE_WIDTH_MM),
  ];
}

function attachedTable(name: string, table: DocumentTable): FileChild[] {
  return captionedTable(`附表：${name}`, table, LANDSCAPE_WIDTH_MM);
}

function captionedTable(caption: string, table: DocumentTable, width: number): FileChild[] {
  return [captionParagraph(caption), toDocxTable(scaledTo(table, width))];
}

/** The table with its columns in the same proportion, as wide as the text. */
function scaledTo(table: DocumentTable, width: number): DocumentTable {
  const total = table.widths.reduce((sum, each) => sum + each, 0);
  return { ...table, widths: table.widths.map((each) => (each * width) / total) };
}
