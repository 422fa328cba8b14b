import { coverage } from './coverage.js';
import type { FigureSource, SourcedRow, YearEndReport } from './year-end-report.js';

/** Names of the tables, as sheets and as captions. */
export const TABLE_NAMES = {
  summary: '总体情况',
  ratings: '评级分布',
  organizations: '分部门情况',
  lowScorers: '低分项目',
  unfinished: '未完成指标',
  projects: '项目清单',
  sources: '数据来源',
} as const;

/** One line of 数据来源. `source` is null where a row of figures came without any: the gap is shown, not hidden. */
export interface SourceLine {
  place: string;
  row: string;
  source: FigureSource | null;
}

/** Every row of figures of the report with what it was read from, in the order of the report. */
export function figureSources(report: YearEndReport): SourceLine[] {
  return [
    ...lines(`${TABLE_NAMES.summary}、${TABLE_NAMES.ratings}`, coverage(report), report.total),
    ...report.organizations.flatMap((row) => lines(TABLE_NAMES.organizations, `${row.code} ${row.name}`, row)),
    ...report.lowScorers.flatMap((row) => lines(TABLE_NAMES.lowScorers, `${row.code} ${row.name}`, row)),
    ...report.unfinished.flatMap((row) => lines(TABLE_NAMES.unfinished, `${row.projectCode} ${row.projectName}：${row.name}`, row)),
    ...report.projects.flatMap((row) => lines(TABLE_NAMES.projects, `${row.code} ${row.name}`, row)),
  ];
}

function lines(place: string, row: string, { sources }: SourcedRow): SourceLine[] {
  if (sources.length === 0) return [{ place, row, source: null }];
  return sources.map((source) => ({ place, row, source }));
}
