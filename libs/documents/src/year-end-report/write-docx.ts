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
  remarks,
  reportTitle,
} from './report-text.js';
import type { YearEndReport } from './year-end-report.js';

const PORTRAIT_WIDTH_MM = 160;
const LANDSCAPE_WIDTH_MM = 267;

/**
 * A region's year-end report as a Word document in the outline of evaluation reports (一 to 七). Its sentences state figures of the
 * data and nothing else; the wide tables follow in landscape: the scoring table, and 数据来源 with object and version of each row.
 */
export async function writeYearEndReportDocx(report: YearEndReport): Promise<Uint8Array> {
  const title = reportTitle(report);
  return toDocxBytes(title, [
    { orientation: 'portrait', margins: 'report', children: [titleParagraph(title, 'report'), ...outline(report)] },
    {
      orientation: 'landscape',
      margins: 'form',
      children: [
        ...captionedTable(`附表：${TABLE_NAMES.projects}`, projectTable(report.projects), LANDSCAPE_WIDTH_MM),
        ...captionedTable(`附录：${TABLE_NAMES.sources}`, sourceTable(report), LANDSCAPE_WIDTH_MM),
      ],
    },
  ]);
}

function outline(report: YearEndReport): FileChild[] {
  return [
    headingParagraph('一、基本情况'),
    bodyParagraph(basicFacts(report)),
    ...captionedTable(TABLE_NAMES.summary, summaryTable(report)),
    headingParagraph('二、评价工作开展情况'),
    bodyParagraph(progressFacts(report)),
    headingParagraph('三、综合评价情况及结论'),
    bodyParagraph(conclusionFacts(report)),
    ...captionedTable(TABLE_NAMES.ratings, ratingTable(report)),
    ...captionedTable(`${TABLE_NAMES.organizations}（单位：万元）`, organizationTable(report)),
    bodyParagraph(`各项目得分及评级见附表“${TABLE_NAMES.projects}”。`),
    headingParagraph('四、指标分析'),
    bodyParagraph(indicatorFacts(report)),
    ...optionalTable(report.unfinished, TABLE_NAMES.unfinished, unfinishedTable),
    headingParagraph('五、主要经验及做法、存在问题及原因'),
    bodyParagraph(experienceFacts(report)),
    bodyParagraph(problemFacts(report)),
    ...optionalTable(report.lowScorers, TABLE_NAMES.lowScorers, projectTable),
    headingParagraph('六、有关建议'),
    ...proposals(report).map((line) => bodyParagraph(line)),
    headingParagraph('七、其他'),
    bodyParagraph(remarks()),
  ];
}

function optionalTable<Row>(rows: readonly Row[], caption: string, build: (rows: readonly Row[]) => DocumentTable): FileChild[] {
  return rows.length === 0 ? [] : captionedTable(caption, build(rows));
}

function captionedTable(caption: string, table: DocumentTable, width = PORTRAIT_WIDTH_MM): FileChild[] {
  return [captionParagraph(caption), toDocxTable(scaledTo(table, width))];
}

/** The table with its columns in the same proportion, as wide as the text. */
function scaledTo(table: DocumentTable, width: number): DocumentTable {
  const total = table.widths.reduce((sum, each) => sum + each, 0);
  return { ...table, widths: table.widths.map((each) => (each * width) / total) };
}
