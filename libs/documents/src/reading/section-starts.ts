import type { BudgetTableKind } from '@jixiao/domain/budget-document';
import { budgetKindOfHeader, headerRows, MOST_HEADER_ROWS } from './budget-headers.js';
import { fieldsOf } from './form-fields.js';
import { lineText, writtenCells, type Line } from './lines.js';
import { PROJECT_FIELDS } from './project-form.js';
import type { SectionDraft, SectionStart } from './sections.js';
import { bareLabel } from './texts.js';
import { tableNumberLine, tableTitle, type TableTitle } from './titles.js';

const LOOK_AHEAD = 40;
const EVALUATED = /执行数|实际完成(?:值|情况)|^完成值$|自评/u;
const MONITORED = /^(?:\d{1,2}[-—–~至]?\d{0,2}月(?:预算)?执行(?:数|率|情况)|完成目标可能性|全年预计(?:执行数|完成情况))$/u;
const DEPARTMENT_SIGN = /^(?:填报人|部门总体资金情况|总体资金情况|部门职能概述|部门职能|年度工作任务|整体绩效总目标)$/u;
const DEPARTMENT_NAME = /^(?:部门|单位|部门\(单位\)|预算部门)名称$/u;

/** A form that begins with this row, told by its own labels. */
export function formStart(lines: readonly Line[], at: number): SectionStart | null {
  const line = lines[at];
  if (line === undefined) return null;
  const ahead = lines.slice(at, at + LOOK_AHEAD);
  if (isProjectNameRow(line)) {
    const next = ahead.findIndex((other, index) => index > 0 && isProjectNameRow(other));
    const form = next < 0 ? ahead : ahead.slice(0, next);
    if (form.some(isMonitored)) return start('other', '项目支出绩效运行监控表');
    if (form.some(isEvaluated)) return start('self_evaluation', '项目支出绩效自评表');
    return form.slice(0, 4).some(hasProjectLabels) ? start('project', '项目申报表') : null;
  }
  const [first, second] = writtenCells(line);
  if (first !== undefined && second !== undefined && DEPARTMENT_NAME.test(bareLabel(first.cell.text))) {
    const signed = ahead.slice(0, 12).some((other) => writtenCells(other).some(({ cell }) => DEPARTMENT_SIGN.test(bareLabel(cell.text))));
    if (signed) return start('department', '部门整体绩效目标申报表');
  }
  return null;
}

/** A row that says which project a form is about: not the header 项目名称 of a list. */
export function isProjectNameRow(line: Line): boolean {
  if (line.kind !== 'row') return false;
  const first = fieldsOf(line, PROJECT_FIELDS)[0];
  return (
    first !== undefined && first.field === 'name' && first.text !== '' && first.label === writtenCells(line)[0]?.cell && !isListHeader(line)
  );
}

function isListHeader(line: Line): boolean {
  return (
    writtenCells(line).filter(({ cell }) =>
      /^(?:合计|金额|预算数|支出项目类别|项目单位|项目总预算|项目本年度预算|一般公共预算|小计)$/u.test(bareLabel(cell.text)),
    ).length > 0
  );
}

function hasProjectLabels(line: Line): boolean {
  return fieldsOf(line, PROJECT_FIELDS).some(({ field }) => field === 'code' || field === 'department' || field === 'unit');
}

function isEvaluated(line: Line): boolean {
  return line.kind === 'row' && writtenCells(line).some(({ cell }) => cell.text.length < 20 && EVALUATED.test(bareLabel(cell.text)));
}

/** 项目支出绩效运行监控表 has figures of some months and no scores: it must not pass for a self-evaluation. */
function isMonitored(line: Line): boolean {
  return line.kind === 'row' && writtenCells(line).some(({ cell }) => MONITORED.test(bareLabel(cell.text)));
}

/** What the lines above a row announce: the last title among them, also one that was broken over two lines, or the sheet's name. */
export function announced(pending: readonly Line[]): { readonly title: TableTitle; readonly from: number } | null {
  for (let index = pending.length - 1; index >= Math.max(0, pending.length - 12); index -= 1) {
    const text = textAt(pending, index);
    const above = textAt(pending, index - 1);
    const joinable = index > 0 && tableTitle(above) === null && tableNumberLine(above) === null;
    const joined = joinable ? tableTitle(above + text) : null;
    const title = joined?.number !== null && joined !== null ? joined : tableTitle(text);
    if (title !== null) return firstOfSameKind(pending, title === joined ? index - 1 : index, title);
  }
  return null;
}

/** The long title with number and year often stands above a short one: the number is taken from it. */
function firstOfSameKind(pending: readonly Line[], last: number, title: TableTitle): { readonly title: TableTitle; readonly from: number } {
  let from = last;
  let number = title.number;
  for (let index = last - 1; index >= Math.max(0, last - 6); index -= 1) {
    const numbered = index === from - 1 ? tableNumberLine(textAt(pending, index)) : null;
    if (numbered !== null) {
      from = index;
      number ??= numbered;
      continue;
    }
    const single = tableTitle(textAt(pending, index));
    const joined = tableTitle(textAt(pending, index) + textAt(pending, index + 1));
    const above = single ?? joined;
    if (above === null || (above.kind !== title.kind && !sameFamily(above.kind, title.kind))) continue;
    from = index;
    number ??= above.number;
  }
  return { title: { ...title, number }, from };
}

/** 一般公共预算支出表 above 一般公共预算支出表（分单位） */
function sameFamily(above: TableTitle['kind'], below: TableTitle['kind']): boolean {
  return above.startsWith('general_by') && below.startsWith('general_by');
}

function textAt(lines: readonly Line[], index: number): string {
  const line = lines[index];
  return line === undefined ? '' : lineText(line);
}

/** The section that a title announces. */
export function startOf({ kind, number, title }: TableTitle): SectionStart {
  if (kind === 'project_form') return { kind: 'project', tableKind: null, number, title };
  if (kind === 'department_form') return { kind: 'department', tableKind: null, number, title };
  if (kind === 'self_evaluation') return { kind: 'self_evaluation', tableKind: null, number, title };
  return { kind: 'budget', tableKind: kind, number, title };
}

/** A disclosure table without a title, told by its header; not inside a form, and not where the open table repeats its header on a new page. */
export function untitledTable(lines: readonly Line[], at: number, current: SectionDraft | null): SectionStart | null {
  if (current !== null && current.kind !== 'budget' && current.kind !== 'other' && current.kind !== 'narrative') return null;
  const kind = budgetKindOfHeader(lines, at);
  if (kind === null || current?.tableKind === kind) return null;
  const begun = firstRows(current?.lines ?? [], MOST_HEADER_ROWS + 1);
  if (current?.kind === 'budget' && begun.length <= MOST_HEADER_ROWS && begun.every((row) => headerRows([row], 0) > 0)) return null;
  const header = lines[at];
  const repeated = begun.some((line) => header !== undefined && lineText(line) === lineText(header));
  return repeated ? null : start('budget', TITLES[kind], kind);
}

function firstRows(lines: readonly Line[], count: number): Line[] {
  const rows: Line[] = [];
  for (const line of lines) {
    if (rows.length === count) break;
    if (line.kind === 'row') rows.push(line);
  }
  return rows;
}

const TITLES: Readonly<Record<BudgetTableKind, string>> = {
  summary: '收支总表',
  income: '收入总表',
  expenditure: '支出总表',
  appropriation: '财政拨款收支总表',
  general_by_function: '一般公共预算支出表',
  general_by_unit: '一般公共预算支出表（分单位）',
  general_basic: '一般公共预算基本支出表',
  three_public: '一般公共预算“三公”经费支出表',
  government_fund: '政府性基金预算支出表',
  state_capital: '国有资本经营预算支出表',
  projects: '项目支出表',
};

function start(kind: SectionStart['kind'], title: string, tableKind: BudgetTableKind | null = null): SectionStart {
  return { kind, tableKind, number: null, title };
}
