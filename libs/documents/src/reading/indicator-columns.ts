import { writtenCells, type Line } from './lines.js';
import { bareLabel, label } from './texts.js';

/** What a column behind the indicator's name holds. */
export type IndicatorRole =
  | { readonly role: 'target' | 'operator' | 'unit' | 'basis' | 'actual' | 'weight' | 'score' | 'reason' }
  | { readonly role: 'history'; readonly year: string }
  | { readonly role: 'unknown'; readonly header: string };

export interface IndicatorColumn {
  readonly meaning: IndicatorRole;
  readonly column: number;
}

export interface IndicatorColumns {
  readonly first: number | null;
  readonly second: number | null;
  readonly name: number;
  /** In the order of the header; rows that slipped keep the order, not the columns. */
  readonly values: readonly IndicatorColumn[];
  /** Columns in front of the name that are neither levels nor the goal. */
  readonly inFront: readonly number[];
  readonly headerLines: number;
  readonly layout: 'target' | 'national' | 'hubei' | 'sichuan';
}

const NAME = /^(?:三级指标|指标名称|绩效指标名称|三级指标名称|具体指标)$/u;
const TARGET = /^(?:指标值|绩效指标值|目标值|年度指标值|年初目标值|年初设定目标值|目标指标值|年度目标值|预期指标值|计划指标值)$/u;
const GROUP_OF_YEARS = /^(?:近两年|前两年|近三年|历史)(?:指标值|实现值|完成值)?$/u;
const THIS_YEAR = /^(?:预计|预期)?(?:当年|本年|本年度|年度)(?:预计|预期)?(?:实现|实现值|指标值|目标值|完成值)?$/u;
const SUB_HEADER = [
  GROUP_OF_YEARS,
  THIS_YEAR,
  /^(?:前年|上年|去年|上一年|上上年)$/u,
  /^(?:\(?20\d\d\)?年(?:度)?)(?:指标值|实现值|完成值)?$/u,
];
const ROLES: readonly (readonly [RegExp, IndicatorRole])[] = [
  [TARGET, { role: 'target' }],
  [/^(?:指标性质|指标符号|运算符号?|计算符号|指标方向)$/u, { role: 'operator' }],
  [/^(?:度量单位|计量单位|单位)$/u, { role: 'unit' }],
  [/^(?:指标值)?(?:设定|确定)?依据$/u, { role: 'basis' }],
  [/^(?:全年|年度|实际)?(?:实际)?(?:完成值|完成情况|实现值|完成指标值)$/u, { role: 'actual' }],
  [/^(?:分值|权重|指标权重|分值权重)$/u, { role: 'weight' }],
  [/^(?:得分|自评得分|评价得分)$/u, { role: 'score' }],
  [/^(?:偏差|未完成)?原因(?:分析)?(?:及(?:拟采取的)?(?:改进|整改)措施)?$/u, { role: 'reason' }],
  [/^偏差(?:大)?原因分析.*$/u, { role: 'reason' }],
];

/** The columns of an indicator table that begins at `lines[at]`, or null where no such header stands there. */
export function indicatorColumns(lines: readonly Line[], at: number, fiscalYear: number | null): IndicatorColumns | null {
  const line = lines[at];
  if (line === undefined || line.kind !== 'row') return null;
  const cells = writtenCells(line).map(({ cell, column }) => ({ text: bareLabel(cell.text), full: label(cell.text), column }));
  const name = cells.find(({ text }) => NAME.test(text));
  if (name === undefined) return null;
  const behind = cells
    .filter(({ column, text }) => column > name.column || roleOf(text, fiscalYear) !== null)
    .filter((cell) => cell !== name);
  if (!behind.some(({ text }) => isTarget(text))) return null;
  const subLines = subHeaders(lines, at + 1);
  const values = behind.flatMap((cell, index) => expand(cell, behind[index + 1]?.column ?? null, subLines, fiscalYear));
  const levels = cells.filter(({ column }) => column < name.column);
  const columnOf = (pattern: RegExp) => levels.find(({ text }) => pattern.test(text))?.column ?? null;
  const first = columnOf(/^(?:一级指标|指标类别|绩效指标一级)$/u);
  const second = columnOf(/^(?:二级指标|指标类型)$/u);
  const known = [first, second, ...values.map(({ column }) => column)];
  return {
    first,
    second,
    name: name.column,
    values,
    inFront: levels.map(({ column }) => column).filter((column) => column > (first ?? second ?? 0) && !known.includes(column)),
    headerLines: 1 + subLines.length,
    layout: layoutOf(
      values,
      cells.map(({ full }) => full),
    ),
  };
}

function isTarget(text: string): boolean {
  return TARGET.test(text) || THIS_YEAR.test(text);
}

/** Up to two rows under the header that only name years. */
function subHeaders(lines: readonly Line[], from: number): Line[] {
  const rows: Line[] = [];
  for (const line of lines.slice(from, from + 2)) {
    const labels = writtenCells(line).map(({ cell }) => bareLabel(cell.text));
    if (line.kind !== 'row' || labels.length === 0 || !labels.every((text) => SUB_HEADER.some((pattern) => pattern.test(text)))) break;
    rows.push(line);
  }
  return rows;
}

interface HeaderCell {
  readonly text: string;
  readonly full: string;
  readonly column: number;
}

/** 指标值 over 前年 | 上年 | 预计当年实现 becomes three columns; every other header is one. */
function expand(cell: HeaderCell, next: number | null, subLines: readonly Line[], fiscalYear: number | null): IndicatorColumn[] {
  if (subLines.length === 0 || !isTarget(cell.text)) {
    return [{ meaning: roleOf(cell.text, fiscalYear) ?? { role: 'unknown', header: cell.text }, column: cell.column }];
  }
  const leaves = leafLabels(subLines);
  const fits = next === null || next - cell.column === leaves.length;
  return leaves.map(({ text, column }, index) => ({
    meaning: roleOf(text, fiscalYear) ?? { role: 'target' },
    column: fits ? cell.column + index : column,
  }));
}

function leafLabels([upper, lower]: readonly Line[]): { readonly text: string; readonly column: number }[] {
  const read = (line: Line | undefined) =>
    line === undefined ? [] : writtenCells(line).map(({ cell, column }) => ({ text: bareLabel(cell.text), column }));
  const below = read(lower);
  return read(upper).flatMap((leaf) => {
    if (!GROUP_OF_YEARS.test(leaf.text)) return [leaf];
    return below.length > 0
      ? below
      : [
          { text: '前年', column: leaf.column },
          { text: '上年', column: leaf.column + 1 },
        ];
  });
}

function roleOf(text: string, fiscalYear: number | null): IndicatorRole | null {
  const known = ROLES.find(([pattern]) => pattern.test(text))?.[1];
  if (known !== undefined) return known;
  if (/^(?:前年|上上年)$/u.test(text)) return { role: 'history', year: fiscalYear === null ? '前年' : String(fiscalYear - 2) };
  if (/^(?:上年|去年|上一年)$/u.test(text)) return { role: 'history', year: fiscalYear === null ? '上年' : String(fiscalYear - 1) };
  const year = /20\d\d/u.exec(text)?.[0];
  if (year !== undefined && year !== String(fiscalYear)) return { role: 'history', year };
  return THIS_YEAR.test(text) || year !== undefined ? { role: 'target' } : null;
}

function layoutOf(values: readonly IndicatorColumn[], headers: readonly string[]): IndicatorColumns['layout'] {
  const has = (role: IndicatorRole['role']) => values.some(({ meaning }) => meaning.role === role);
  if (!has('actual')) return 'target';
  if (has('operator') || has('unit')) return 'sichuan';
  if (headers.some((header) => /\(A\)|年初目标值/u.test(header)) || !has('weight')) return 'hubei';
  return 'national';
}
