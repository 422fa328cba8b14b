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
import { figureSources } from './figure-sources.js';
import type { UnfinishedIndicator, YearEndFigures, YearEndOrganization, YearEndProject, YearEndReport } from './year-end-report.js';

const CENTERED = { align: 'center' } as const;

/** The figures of all that the report covers, one under the other. */
export function summaryTable({ total }: YearEndReport): DocumentTable {
  const rows: [string, TableCell][] = [
    ['项目数（个）', count(total.projects)],
    ['已提交自评（个）', count(total.submitted)],
    ['已评级（个）', count(total.rated)],
    ['平均得分（分）', amount(total.averageScore, CENTERED)],
    ['全年预算数（万元）', amount(total.budget, CENTERED)],
    ['全年执行数（万元）', amount(total.executed, CENTERED)],
    ['预算执行率', percentage(total.executionRate)],
  ];
  return listTable(
    [90, 70],
    ['指标', '数值'],
    rows.map(([label, value]) => [text(label), value]),
  );
}

/** How many projects have each rating. The shares of the rated are left to the reader: only counted figures stand here. */
export function ratingTable({ total }: YearEndReport): DocumentTable {
  return listTable(
    [90, 70],
    ['评级', '项目数（个）'],
    [
      ...RATINGS.map((rating) => [text(RATING_NAMES[rating], CENTERED), count(total.ratings[rating])]),
      [heading('合计'), count(total.rated)],
    ],
  );
}

/** The same figures for each organization, closed by all that the report covers. */
export function organizationTable(report: YearEndReport): DocumentTable {
  const { organizations, total } = report;
  return listTable(
    [12, 26, 50, 16, 16, 16, 11, 11, 11, 11, 20, 28, 28, 19],
    ['序号', '编码', '部门', '项目数', '已提交', '已评级', '优', '良', '中', '差', '平均得分', '全年预算数', '全年执行数', '执行率'],
    [...organizations.map(organizationRow), [heading(`${coverage(report)}合计`, { columnSpan: 3 }), ...figureCells(total)]],
  );
}

/** The rated projects with score and rating. */
export function projectTable(projects: readonly YearEndProject[]): DocumentTable {
  return listTable(
    [12, 44, 70, 40, 40, 20, 18, 13, 18],
    ['序号', '项目编码', '项目名称', '主管部门', '实施单位', '执行率', '得分', '评级', '财政审核'],
    projects.map(projectRow),
  );
}

/** What stayed below its target, why, and what will be done. */
export function unfinishedTable(unfinished: readonly UnfinishedIndicator[]): DocumentTable {
  return listTable(
    [12, 44, 46, 38, 25, 25, 14, 17, 54],
    ['序号', '项目编码', '项目名称', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    unfinished.map(unfinishedRow),
  );
}

/** 数据来源: which stored object and version each row of figures was read from. */
export function sourceTable(report: YearEndReport): DocumentTable {
  return listTable(
    [38, 96, 42, 78, 14],
    ['所在表', '数据行', '来源对象', '对象编号', '版本'],
    figureSources(report).map(({ place, row, source }) => [
      text(place),
      text(row),
      text(source?.type ?? '未记录'),
      text(source?.id ?? null),
      source ? count(source.version) : text(null),
    ]),
  );
}

function listTable(widths: number[], labels: string[], rows: TableCell[][]): DocumentTable {
  return { widths, headerRows: 1, rows: [labels.map((label) => heading(label)), ...rows] };
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
