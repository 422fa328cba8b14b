import { firstLevelClass, indicatorClassTree } from '@jixiao/domain/indicators';
import type { PublishedContent, PublishedGoal, PublishedProject } from '@jixiao/domain/publication';
import { stringify } from 'csv-stringify/sync';
import { EXCEL_CSV } from '../table/csv.js';
import { RATING_NAMES } from '../table/rating-names.js';

const HEADINGS = [
  '财政区划',
  '年度',
  '部门代码',
  '部门',
  '项目代码',
  '项目名称',
  '实施单位',
  '预算数（万元）',
  '目标类型',
  '目标序号',
  '绩效目标',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '实际完成值',
  '完成等级',
  '分值',
  '得分',
  '预算执行率',
  '自评总分',
  '评级',
];

const GRADE_NAMES = { achieved: '达成预期指标', partly_achieved: '部分达成并具有一定效果', not_achieved: '未达成且效果较差' } as const;

/**
 * What a department published about a year as CSV for Excel, UTF-8 with a byte order mark: one row for each indicator, without a project
 * those of the whole department. A text that a spreadsheet would compute is written behind an apostrophe.
 */
export function publicationCsv(content: PublishedContent): string {
  const { region, department, year, goals, projects } = content;
  const place = [region.name, String(year), department.code, department.name];
  const names = new Map(indicatorClassTree(year).map(({ code, name }) => [code, name.zh]));
  const rows = [
    ...goalRows(goals, null, names),
    ...projects.flatMap((project) => goalRows(project.goals, project, names)),
  ];
  return stringify([HEADINGS, ...rows.map((row) => [...place, ...row])], EXCEL_CSV);
}

function goalRows(goals: readonly PublishedGoal[], project: PublishedProject | null, names: ReadonlyMap<string, string>): (string | null)[][] {
  const owner = [project?.code ?? null, project?.name ?? null, project?.unit ?? null, project?.budget ?? null];
  const result = project?.result ?? null;
  const outcome = [result?.executionRate ?? null, result?.total ?? null, result?.rating ? RATING_NAMES[result.rating] : null];
  return goals.flatMap(({ horizon, ordinal, statement, indicators }) =>
    indicators.map(({ classCode, name, target, actual, grade, weight, score }) => [
      ...owner,
      horizon === 'annual' ? '年度' : '长期',
      String(ordinal),
      statement,
      names.get(firstLevelClass(classCode)) ?? null,
      names.get(classCode) ?? classCode,
      name,
      target,
      actual,
      grade && GRADE_NAMES[grade],
      weight,
      score,
      ...outcome,
    ]),
  );
}
