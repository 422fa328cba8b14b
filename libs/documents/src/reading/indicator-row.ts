import { parseTarget } from '@jixiao/domain/targets';
import type { FieldPlaces, FormIndicator, SourcePlace } from '@jixiao/domain/budget-document';
import type { ClassLevels, ResolvedClass, WrittenClass } from './class-levels.js';
import type { ClassName, ClassNames } from './class-names.js';
import type { IndicatorColumn, IndicatorColumns } from './indicator-columns.js';
import { writtenCells, type Line, type LineCell } from './lines.js';
import type { Reading } from './reading.js';
import { asWritten, cleanName, label } from './texts.js';

/** What one row of an indicator table writes, before it becomes a target's or a self-evaluation's indicator. */
export interface IndicatorRow {
  readonly indicator: Omit<FormIndicator, 'basis' | 'basisText' | 'history'>;
  readonly history: Readonly<Record<string, string | null>>;
  /** Cells by role, for what only some tables have. */
  cell(role: IndicatorColumn['meaning']['role']): LineCell | undefined;
}

export interface IndicatorContext {
  readonly reading: Reading;
  readonly names: ClassNames;
  readonly levels: ClassLevels;
  readonly columns: IndicatorColumns;
  /** Name of the form, for findings. */
  readonly title: string;
}

const NO_VALUE = /^[-—－–]*$/u;

/** Reads a row below an indicator header; null where it holds nothing. */
export function readIndicatorRow(line: Line, context: IndicatorContext): IndicatorRow | null {
  const { reading, columns, names, levels, title } = context;
  const { written, nameColumn } = locate(line, columns, names);
  const nameCell = line.cells[nameColumn];
  const cellOf = (column: IndicatorColumn, order: number) =>
    line.cells[nameColumn === columns.name || column.column < columns.name ? column.column : nameColumn + 1 + order];
  const behind = columns.values.filter(({ column }) => column > columns.name);
  const cells = columns.values.map((column) => ({ meaning: column.meaning, cell: cellOf(column, behind.indexOf(column)) }));
  if ((nameCell?.text ?? '') === '' && cells.every(({ cell }) => (cell?.text ?? '') === '')) return null;
  const byRole = (role: IndicatorColumn['meaning']['role']) => cells.find(({ meaning }) => meaning.role === role)?.cell;
  for (const { cell } of written) reading.take(cell);
  const name = cleanName(reading.take(nameCell));
  const target = writtenTarget([byRole('operator'), byRole('target'), byRole('unit')].map((cell) => asWritten(reading.take(cell))));
  const resolved = levels.next(written);
  const where = { ...line.place, title, rowName: name };
  if (name === '') reading.note('indicator.name-missing', [where], { params: { text: target } });
  noteClass(resolved, name, where, context);
  const history: Record<string, string | null> = {};
  const places: Record<string, SourcePlace> = {};
  if (nameCell) places['name'] = nameCell.place;
  for (const { meaning, cell } of cells) {
    if (meaning.role === 'unknown') continue;
    if (meaning.role === 'history') history[meaning.year] = valueOrNull(reading.take(cell));
    if (cell) places[meaning.role === 'history' ? `history.${meaning.year}` : meaning.role] = cell.place;
  }
  return {
    indicator: {
      class: resolved.code,
      classInferred: resolved.inferred,
      name,
      target,
      parsed: parseTarget(target),
      place: line.place,
      cells: places satisfies FieldPlaces,
    },
    history,
    cell: byRole,
  };
}

/** `-` and nothing at all mean that there was no value. */
function valueOrNull(text: string): string | null {
  const value = asWritten(text);
  return NO_VALUE.test(value) ? null : value;
}

/** ≥ | 95 | % of the Sichuan form becomes `≥95%`; 定性 says that the value is words. */
function writtenTarget([operator = '', value = '', unit = '']: readonly string[]): string {
  const sign = /^(?:定性|正向|反向|正向指标|反向指标|-|\/)?$/u.test(operator) ? '' : operator;
  const measure = NO_VALUE.test(unit) || unit === '/' ? '' : unit;
  return `${sign}${value}${measure}`;
}

interface Located {
  readonly written: (WrittenClass & { readonly cell: LineCell })[];
  readonly nameColumn: number;
}

/** Finds the level cells wherever they slipped to, and the name behind them. */
function locate(line: Line, columns: IndicatorColumns, names: ClassNames): Located {
  const written: Located['written'] = [];
  let last = -1;
  for (const { cell, column } of writtenCells(line)) {
    if (written.length === 2 || written[0]?.name.first === null) break;
    const name = names.find(cell.text) ?? unknownSecond(line, column, last, columns);
    if (name === null || !isLevelCell(name, column, last, columns)) {
      if (column >= (columns.first ?? columns.second ?? columns.name)) break;
      continue;
    }
    if (written.length === 1 && name.second === null && name.certain) break;
    written.push({ name, text: cleanName(cell.text), level: levelOf(name, column, columns), cell });
    last = column;
  }
  return { written, nameColumn: nameColumnOf(line, columns, last, written.length > 0) };
}

function levelOf(name: ClassName, column: number, columns: IndicatorColumns): 1 | 2 | null {
  if (name.second === null) return 1;
  if (name.first === null) return 2;
  return column === columns.first ? 1 : column === columns.second ? 2 : null;
}

/** In the columns of the levels every class name is one; elsewhere only what cannot be an indicator, and in the name's column only a row moved right. */
function isLevelCell(name: ClassName, column: number, last: number, columns: IndicatorColumns): boolean {
  if (column === columns.first || column === columns.second) return true;
  return name.certain && (column !== columns.name || (last === column - 1 && last !== columns.first));
}

/** A word of a locality's own in the second column, between a first level and a name that stand where they belong. */
function unknownSecond(line: Line, column: number, last: number, columns: IndicatorColumns): ClassName | null {
  const atHome = column === columns.second && last === columns.first && last >= 0 && (line.cells[columns.name]?.text ?? '') !== '';
  return atHome && /(?:指标|效益|成本)$/u.test(label(line.cells[column]?.text ?? ''))
    ? { first: null, second: null, certain: false }
    : null;
}

/** Behind the levels the name is the next thing written; where the levels stand in their columns, it stands in its own. */
function nameColumnOf(line: Line, columns: IndicatorColumns, last: number, hasLevels: boolean): number {
  if (hasLevels && last === columns.second) return columns.name;
  const next = line.cells.findIndex(
    (cell, column) => column > last && cell.text !== '' && !columns.inFront.includes(column) && !isGoalCell(cell, column, columns),
  );
  return next < 0 || (!hasLevels && next > columns.name) ? columns.name : next;
}

function isGoalCell(cell: LineCell, column: number, columns: IndicatorColumns): boolean {
  return column < (columns.first ?? columns.name) && /目标|^绩效指标$/u.test(label(cell.text));
}

function noteClass(resolved: ResolvedClass, name: string, where: object, { reading, names }: IndicatorContext): void {
  const { code, inferred, secondName } = resolved;
  if (code === null) {
    reading.note('class.unknown', [where], { params: { name } });
  } else if (!names.isOfYear(code)) {
    reading.note('class.other-year', [where], { params: { name, second: secondName, year: String(names.year) } });
  } else if (inferred) {
    const first = names.nameOf(code.slice(0, code.indexOf('.')));
    reading.note('class.inferred', [where], { params: { name, second: secondName, first } });
  }
}
