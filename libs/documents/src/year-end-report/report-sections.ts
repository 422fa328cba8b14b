import { scaledTo, textArea, type Block, type DocumentSection, type DocumentTable } from '../table/index.js';
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

/** The report as it is printed: the outline (一 to 七) of evaluation reports, then the wide tables in landscape. */
export function reportSections(report: YearEndReport): DocumentSection[] {
  return [
    { orientation: 'portrait', margins: 'report', blocks: [{ kind: 'title', text: reportTitle(report) }, ...outline(report)] },
    { orientation: 'landscape', margins: 'form', blocks: attachments(report) },
  ];
}

function outline(report: YearEndReport): Block[] {
  return [
    heading('一、基本情况'),
    paragraph(basicFacts(report)),
    ...captionedTable(TABLE_NAMES.summary, summaryTable(report), textArea('portrait', 'report').width),
    heading('二、评价工作开展情况'),
    paragraph(progressFacts(report)),
    heading('三、综合评价情况及结论'),
    paragraph(conclusionFacts(report)),
    ...captionedTable(TABLE_NAMES.ratings, ratingTable(report), textArea('portrait', 'report').width),
    paragraph(`各部门情况见附表“${TABLE_NAMES.organizations}”，各项目得分及评级见附表“${TABLE_NAMES.projects}”。`),
    heading('四、指标分析'),
    paragraph(indicatorFacts(report)),
    heading('五、主要经验及做法、存在问题及原因'),
    paragraph(experienceFacts(report)),
    paragraph(problemFacts(report)),
    ...reasons(report).map(paragraph),
    heading('六、有关建议'),
    ...proposals(report).map(paragraph),
    heading('七、其他'),
    paragraph(remarks()),
  ];
}

function attachments(report: YearEndReport): Block[] {
  const { lowScorers, unfinished, projects } = report;
  return [
    ...attachedTable(`${TABLE_NAMES.organizations}（单位：万元）`, organizationTable(report)),
    ...(unfinished.length > 0 ? attachedTable(TABLE_NAMES.unfinished, unfinishedTable(unfinished)) : []),
    ...(lowScorers.length > 0 ? attachedTable(TABLE_NAMES.lowScorers, projectTable(lowScorers)) : []),
    ...attachedTable(TABLE_NAMES.projects, projectTable(projects)),
    ...captionedTable(`附录：${TABLE_NAMES.sources}`, sourceTable(report), textArea('landscape', 'form').width),
  ];
}

function attachedTable(name: string, table: DocumentTable): Block[] {
  return captionedTable(`附表：${name}`, table, textArea('landscape', 'form').width);
}

function captionedTable(caption: string, table: DocumentTable, width: number): Block[] {
  return [
    { kind: 'caption', text: caption },
    { kind: 'table', table: scaledTo(table, width) },
  ];
}

function heading(text: string): Block {
  return { kind: 'heading', text };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
