import {
  RATINGS,
  RATING_NAMES,
  amount,
  count,
  deviationText,
  heading,
  percentage,
  text,
  weight,
  type DocumentTable,
  type TableCell,
} from '../table/index.js';
import { coverage } from './coverage.js';
import { TABLE_NAMES } from './report-names.js';
import { ORDINAL, type TracedTable } from './traced-table.js';
import type {
  UnfinishedIndicator,
  YearEndClass,
  YearEndFigures,
  YearEndOrganization,
  YearEndProject,
  YearEndReport,
} from './year-end-report.js';

const CENTERED = { align: 'center' } as const;

/** Every table of figures, in the order of the report. */
export function reportTables(report: YearEndReport): TracedTable[] {
  return [
    summaryTable(report),
    ratingTable(report),
    classTable(report),
    organizationTable(report),
    unfinishedTable(report),
    lowScorerTable(report),
    projectTable(report),
  ];
}

/** The figures of all that the report covers, side by side with their names. */
export function summaryTable(report: YearEndReport): TracedTable {
  const { total } = report;
  const figures: [string, TableCell][] = [
    ['项目数（个）', count(total.projects)],
    ['已提交自评（个）', count(total.submitted)],
    ['已评级（个）', count(total.rated)],
    ['平均得分（分）', amount(total.averageScore, CENTERED)],
    ['全年预算数（万元）', amount(total.budget, CENTERED)],
    ['全年执行数（万元）', amount(total.executed, CENTERED)],
    ['预算执行率', percentage(total.executionRate)],
  ];
  const rows = figures.map(([label, value]) => [text(label), value]);
  return {
    name: TABLE_NAMES.summary,
    table: listTable([90, 70], ['指标', '数值'], rows),
    rows: figures.map(([figure]) => ({ name: coverage(report), figure, sources: total.sources })),
  };
}

/** How many projects have each rating. The shares of the rated are left to the reader: only counted figures stand here. */
export function ratingTable(report: YearEndReport): TracedTable {
  const { total } = report;
  const rows = [
    ...RATINGS.map((rating) => [text(RATING_NAMES[rating], CENTERED), count(total.ratings[rating])]),
    [heading('合计'), count(total.rated)],
  ];
  return {
    name: TABLE_NAMES.ratings,
    table: listTable([90, 70], ['评级', '项目数（个）'], rows),
    rows: [...RATINGS.map((rating) => RATING_NAMES[rating]), '合计'].map((figure) => ({
      name: coverage(report),
      figure,
      sources: total.sources,
    })),
  };
}

/** How each class of indicators did against its weight, over everything that was submitted. */
export function classTable({ classes }: YearEndReport): TracedTable {
  return {
    name: TABLE_NAMES.classes,
    table: listTable(
      [22, 38, 20, 22, 20, 20, 18],
      ['一级指标', '二级指标', '指标数', '未得满分', '分值', '得分', '得分率'],
      classes.map(classRow),
    ),
    rows: classes.map(({ name, sources }) => ({ name, sources })),
  };
}

/** The same figures for each organization, closed by all that the report covers. */
export function organizationTable(report: YearEndReport): TracedTable {
  const { organizations, total } = report;
  const all = `${coverage(report)}合计`;
  return {
    name: TABLE_NAMES.organizations,
    table: listTable(
      [12, 26, 50, 16, 16, 16, 11, 11, 11, 11, 20, 28, 28, 19],
      [ORDINAL, '编码', '部门', '项目数', '已提交', '已评级', '优', '良', '中', '差', '平均得分', '全年预算数', '全年执行数', '执行率'],
      [...organizations.map(organizationRow), [heading(all, { columnSpan: 3 }), ...figureCells(total)]],
    ),
    rows: [
      ...organizations.map(({ code, name, sources }) => ({ name: `${code} ${name}`, sources })),
      { name: all, sources: total.sources },
    ],
  };
}

/** All rated projects with score and rating. */
export function projectTable({ projects }: YearEndReport): TracedTable {
  return tableOfProjects(TABLE_NAMES.projects, projects);
}

/** The projects rated fair or poor. */
export function lowScorerTable({ lowScorers }: YearEndReport): TracedTable {
  return tableOfProjects(TABLE_NAMES.lowScorers, lowScorers);
}

/** What stayed below its target, why, and what will be done. */
export function unfinishedTable({ unfinished }: YearEndReport): TracedTable {
  return {
    name: TABLE_NAMES.unfinished,
    table: listTable(
      [12, 44, 46, 38, 25, 25, 14, 17, 54],
      [ORDINAL, '项目编码', '项目名称', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      unfinished.map(unfinishedRow),
    ),
    rows: unfinished.map(({ projectCode, projectName, name, sources }) => ({ name: `${projectCode} ${projectName}：${name}`, sources })),
  };
}

/** A table with one row of headings. */
export function listTable(widths: number[], labels: string[], rows: TableCell[][]): DocumentTable {
  return { widths, headerRows: 1, rows: [labels.map((label) => heading(label)), ...rows] };
}

function tableOfProjects(name: string, projects: readonly YearEndProject[]): TracedTable {
  return {
    name,
    table: listTable(
      [12, 44, 70, 40, 40, 20, 18, 13, 18],
      [ORDINAL, '项目编码', '项目名称', '主管部门', '实施单位', '执行率', '得分', '评级', '财政审核'],
      projects.map(projectRow),
    ),
    rows: projects.map(({ code, name: projectName, sources }) => ({ name: `${code} ${projectName}`, sources })),
  };
}

function classRow({ firstLevel, name, indicators, unfinished, weight: points, score, rate }: YearEndClass): TableCell[] {
  return [
    text(firstLevel),
    text(name),
    count(indicators),
    count(unfinished),
    amount(points, CENTERED),
    amount(score, CENTERED),
    percentage(rate),
  ];
}

function organizationRow(organization: YearEndOrganization, index: number): TableCell[] {
  return [count(index + 1), text(organization.code), text(organization.name), ...figureCells(organization)];
}

function figureCells(figures: YearEndFigures): TableCell[] {
  return [
    count(figures.projects),
    count(figures.submitted),
    count(figures.rated),
    ...RATINGS.map((rating) => count(figures.ratings[rating])),
    amount(figures.averageScore, CENTERED),
    amount(figures.budget),
    amount(figures.executed),
    percentage(figures.executionRate),
  ];
}

function projectRow(project: YearEndProject, index: number): TableCell[] {
  return [
    count(index + 1),
    text(project.code),
    text(project.name),
    text(project.department),
    text(project.unit),
    percentage(project.executionRate),
    amount(project.total, CENTERED),
    text(RATING_NAMES[project.rating], CENTERED),
    text(project.confirmed ? '已确认' : '未确认', CENTERED),
  ];
}

function unfinishedRow(indicator: UnfinishedIndicator, index: number): TableCell[] {
  return [
    count(index + 1),
    text(indicator.projectCode),
    text(indicator.projectName),
    text(indicator.name),
    text(indicator.target, CENTERED),
    text(indicator.actual, CENTERED),
    weight(indicator.weight),
    amount(indicator.score, CENTERED),
    text(deviationText(indicator.reason, indicator.improvement)),
  ];
}
