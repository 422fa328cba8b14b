import type { Writable } from 'node:stream';
import { RECTIFICATION_MACHINE, type RectificationState } from '@jixiao/domain/workflow';
import { writeRowsCsv, writeRowsXlsx, type RowList } from '../row-list/index.js';

/** A rectification, as it is listed. */
export interface ListedRectification {
  readonly subject: { readonly code: string; readonly name: string };
  readonly department: string;
  readonly lead: string | null;
  readonly year: number;
  readonly origin: keyof typeof ORIGINS;
  readonly problem: string;
  readonly demand: string;
  /** YYYY-MM-DD, as the other days. */
  readonly dueOn: string;
  readonly status: RectificationState;
  readonly overdue: boolean;
  readonly raisedBy: string;
  /** ISO 8601. */
  readonly raisedAt: string;
}

const ORIGINS = { review: '自评审核', recheck: '抽查复核', evaluation: '绩效评价', other: '其他' } as const;

const COLUMNS: RowList['columns'] = [
  ['年度', 8],
  ['编码', 26],
  ['项目或部门', 40],
  ['主管部门', 36],
  ['项目负责人', 12],
  ['来源', 12],
  ['问题', 50],
  ['整改要求', 50],
  ['整改时限', 14],
  ['状态', 20],
  ['逾期', 8],
  ['下达人', 12],
  ['下达日期', 14],
];

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Writes 整改台账 as CSV while its rows come, and ends the output. */
export function writeRectificationsCsv(rectifications: AsyncIterable<ListedRectification>, output: Writable): Promise<void> {
  return writeRowsCsv(listOf(rectifications), output);
}

/** Writes 整改台账 as a workbook while its rows come, and ends the output. */
export function writeRectificationsXlsx(rectifications: AsyncIterable<ListedRectification>, output: Writable): Promise<void> {
  return writeRowsXlsx(listOf(rectifications), output);
}

function listOf(rectifications: AsyncIterable<ListedRectification>): RowList {
  return { sheet: '整改台账', columns: COLUMNS, rows: rowsOf(rectifications) };
}

async function* rowsOf(rectifications: AsyncIterable<ListedRectification>): AsyncGenerator<string[]> {
  for await (const { subject, department, lead, year, origin, problem, demand, dueOn, status, overdue, raisedBy, raisedAt } of rectifications) {
    const state = RECTIFICATION_MACHINE.states[status].title.zh;
    const about = [String(year), subject.code, subject.name, department, lead ?? '', ORIGINS[origin], problem, demand];
    yield [...about, dueOn, state, overdue ? '是' : '', raisedBy, DAY.format(new Date(raisedAt))];
  }
}
