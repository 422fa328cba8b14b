import { scaledTo, textArea, type Block, type ChartBlock, type DocumentSection, type DocumentTable } from '../table/index.js';
import { classChart, executionChart, ratingChart, scoreChart } from './report-charts.js';
import { HEADINGS, TABLE_NAMES } from './report-names.js';
import {
  classTable,
  lowScorerTable,
  organizationTable,
  projectTable,
  ratingTable,
  summaryTable,
  unfinishedTable,
} from './report-tables.js';
import {
  basicFacts,
  classFacts,
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
import { sourceTables } from './source-tables.js';
import type { TracedTable } from './traced-table.js';
import type { YearEndReport } from './year-end-report.js';

type Part = Block | ChartBlock;

const PORTRAIT = textArea('portrait', 'report').width;
const LANDSCAPE = textArea('landscape', 'form').width;

/** The report as it is printed: the outline (一 to 七) of evaluation reports, then the wide tables in landscape. */
export function reportSections(report: YearEndReport): DocumentSection<Part>[] {
  return [
    { orientation: 'portrait', margins: 'report', blocks: [{ kind: 'title', text: reportTitle(report) }, ...outline(report)] },
    { orientation: 'landscape', margins: 'form', blocks: attachments(report) },
  ];
}

function outline(report: YearEndReport): Part[] {
  return [
    heading(HEADINGS.basics),
    paragraph(basicFacts(report).text),
    ...tableInText(summaryTable(report)),
    ...executionChart(report),
    heading(HEADINGS.work),
    paragraph(progressFacts(report).text),
    heading(HEADINGS.conclusion),
    paragraph(conclusionFacts(report).text),
    ...tableInText(ratingTable(report)),
    ...ratingChart(report),
    ...scoreChart(report),
    paragraph(`各部门情况见附表“${TABLE_NAMES.organizations}”，评分表（各项目得分及评级）见附表“${TABLE_NAMES.projects}”。`),
    heading(HEADINGS.indicators),
    ...classFacts(report).map(({ text }) => paragraph(text)),
    ...(report.classes.length === 0 ? [] : [...tableInText(classTable(report)), ...classChart(report)]),
    paragraph(indicatorFacts(report).text),
    heading(HEADINGS.experience),
    paragraph(experienceFacts(report).text),
    paragraph(problemFacts(report).text),
    ...reasons(report).map(paragraph),
    heading(HEADINGS.proposals),
    ...proposals(report).map(paragraph),
    heading(HEADINGS.other),
    paragraph(remarks()),
  ];
}

function attachments(report: YearEndReport): Part[] {
  const { lowScorers, unfinished } = report;
  const { figures, objects } = sourceTables(report);
  return [
    ...attachedTable(organizationTable(report), '（单位：万元）'),
    ...(unfinished.length > 0 ? attachedTable(unfinishedTable(report)) : []),
    ...(lowScorers.length > 0 ? attachedTable(lowScorerTable(report)) : []),
    ...attachedTable(projectTable(report)),
    ...captionedTable(`附录：${TABLE_NAMES.sources}`, figures, LANDSCAPE),
    ...captionedTable(`附录：${TABLE_NAMES.sourceObjects}`, objects, LANDSCAPE),
  ];
}

function tableInText({ name, table }: TracedTable): Block[] {
  return captionedTable(name, table, PORTRAIT);
}

function attachedTable({ name, table }: TracedTable, remark = ''): Block[] {
  return captionedTable(`附表：${name}${remark}`, table, LANDSCAPE);
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
