import type { AmountColumn, BudgetTable, BudgetTableRow, ReadAmount, SourcePlace } from '@jixiao/domain/budget-document';
import { isAmount } from './amounts.js';
import { budgetColumns, headerRows, type BudgetColumn } from './budget-headers.js';
import { lineText, writtenCells, type Line, type LineCell } from './lines.js';
import type { Reading } from './reading.js';
import type { Section } from './sections.js';
import { asWritten, cleanCode, cleanName, looksLikeCode } from './texts.js';
import { isFurniture, moneyUnitOf, organizationLine, tableTitle } from './titles.js';

/** One half of a 收 | 支 table, or a whole table. */
interface Side {
  readonly side: BudgetTableRow['side'];
  readonly columns: readonly BudgetColumn[];
}

/** What a row is laid against. */
interface TableShape {
  readonly columns: readonly BudgetColumn[];
  readonly width: number;
  readonly complete: boolean;
}

const TOTAL = /^(?:合计|总计|小计|收入合计|支出合计)$/u;

/** A disclosure table (表1–10): its header decides what the columns are, whatever their order. Null where no header was found. */
export function readBudgetTable(section: Section, reading: Reading): BudgetTable | null {
  const { lines, tableKind } = section;
  const at = lines.findIndex((_, index) => headerRows(lines, index) > 0);
  if (tableKind === null || at < 0) return null;
  const header = lines.slice(at, at + headerRows(lines, at));
  const columns = budgetColumns(header);
  const sides = sidesOf(columns);
  const width = Math.max(...columns.map(({ column }) => column)) + 1;
  const shape: TableShape = { columns, width, complete: keepsEmptyCells(lines.slice(at + header.length), width) };
  const headerTexts = new Set(header.map(lineText));
  const rows: BudgetTableRow[] = [];
  const notes: string[] = [];
  for (const line of lines) {
    if (header.includes(line) || headerTexts.has(lineText(line)) || isFurnitureLine(line)) reading.takeLine(line);
    else if (line.kind === 'row') rows.push(...readRow(line, shape, sides, section, reading));
    else notes.push(asWritten(reading.take(line.cells[0])));
  }
  noteUnknown(columns, lines.slice(at + header.length), section, reading);
  return {
    kind: tableKind,
    number: section.number,
    title: section.title,
    moneyUnit: section.moneyUnit,
    columns: headersOf(columns),
    rows,
    note: notes.length === 0 ? null : notes.join('\n'),
    place: section.place,
  };
}

/** The two sides of a 收 | 支 table share their columns. */
function headersOf(columns: readonly BudgetColumn[]): BudgetTable['columns'] {
  const headers = new Map(columns.flatMap((each) => (each.kind === 'amount' ? [[each.key, each.header] as const] : [])));
  return [...headers].map(([key, header]) => ({ key, header }));
}

function isFurnitureLine(line: Line): boolean {
  const cells = writtenCells(line);
  if (line.kind === 'row') return cells.length === 1 && moneyUnitOf(lineText(line)) !== null;
  const text = lineText(line);
  return isFurniture(text) || moneyUnitOf(text) !== null || organizationLine(text) !== null || tableTitle(text) !== null;
}

/** A second column of names begins the expenditure side. */
function sidesOf(columns: readonly BudgetColumn[]): Side[] {
  const starts = columns.flatMap((each, index) => (each.kind === 'name' ? [index] : []));
  const paired = starts.length > 1 && columns.slice(starts[0], starts[1]).some(({ kind }) => kind === 'amount');
  if (!paired) return [{ side: null, columns }];
  return starts.map((from, index) => ({
    side: index === 0 ? 'income' : 'expenditure',
    columns: columns.slice(index === 0 ? 0 : from, starts[index + 1]),
  }));
}

function readRow(line: Line, shape: TableShape, sides: readonly Side[], section: Section, reading: Reading): BudgetTableRow[] {
  const aligned = alignedCells(line, shape);
  if (aligned !== line.cells) {
    reading.note('cells.shifted', [{ ...line.place, title: section.title }], { params: { name: nameOf(line) } });
  }
  return sides.flatMap(({ side, columns: ofSide }) => {
    if (ofSide.every(({ column }) => (aligned[column]?.text ?? '') === '')) return [];
    return [sideRow(line, aligned, side, ofSide, section.title, reading)];
  });
}

function sideRow(
  line: Line,
  cells: readonly LineCell[],
  side: BudgetTableRow['side'],
  columns: readonly BudgetColumn[],
  title: string,
  reading: Reading,
): BudgetTableRow {
  const places: Partial<Record<AmountColumn | 'code' | 'name' | 'unit', SourcePlace>> = {};
  const amounts: Partial<Record<AmountColumn, ReadAmount>> = {};
  const texts = { code: '', name: '', unit: '' };
  for (const each of columns) {
    const cell = cells[each.column];
    if (cell === undefined || each.kind === 'unknown' || each.kind === 'amount') continue;
    if (cell.text === '') continue;
    // 类 | 款 | 项 in columns of their own make one code.
    const text = reading.take(cell);
    texts[each.kind] += each.kind === 'code' && looksLikeCode(text) ? cleanCode(text) : cleanName(text);
    places[each.kind] = cell.place;
  }
  const { code, name } = codeAndName(texts);
  const rowName = name === '' ? (code ?? '合计') : name;
  for (const each of columns) {
    if (each.kind !== 'amount') continue;
    const cell = cells[each.column];
    const amount = reading.takeAmount(cell, { title, rowName, columnName: each.header });
    if (amounts[each.key] === undefined || amounts[each.key] === null) amounts[each.key] = amount;
    if (cell !== undefined) places[each.key] = cell.place;
  }
  return { side, code, name: rowName, unit: texts.unit === '' ? null : texts.unit, amounts, place: line.place, cells: places };
}

/** 合计 often stands in the code's column, and a code in the name's (`2010101行政运行`). */
function codeAndName({ code, name }: { readonly code: string; readonly name: string }): {
  readonly code: string | null;
  readonly name: string;
} {
  if (code === '') {
    const joined = /^[[［]?(\d{3,})[\]］]?[-\s]*(\p{Script=Han}.*)$/u.exec(name);
    return joined === null ? { code: null, name } : { code: joined[1] ?? null, name: joined[2] ?? '' };
  }
  return looksLikeCode(code) || name !== '' ? { code, name } : { code: null, name: code };
}

function nameOf(line: Line): string {
  const texts = writtenCells(line).map(({ cell }) => cell.text);
  return cleanName(texts.find((text) => TOTAL.test(cleanName(text)) || (!looksLikeCode(text) && !isAmount(text))) ?? texts[0] ?? '');
}

/** Whether the table writes its trailing empty cells: only then has a shorter row lost one inside. */
function keepsEmptyCells(lines: readonly Line[], width: number): boolean {
  return lines.some((line) => line.kind === 'row' && line.cells.length === width && line.cells.at(-1)?.text === '');
}

/**
 * A row with fewer cells than its table lost an empty one. Where its last cell holds an amount, that amount belongs under the last column: the row
 * is opened at its last gap.
 */
function alignedCells(line: Line, { columns, width, complete }: TableShape): readonly LineCell[] {
  const missing = width - line.cells.length;
  const last = line.cells.at(-1);
  if (!complete || missing <= 0 || missing > 2 || last === undefined || !isAmount(last.text)) return line.cells;
  if (columns.find(({ column }) => column === width - 1)?.kind !== 'amount') return line.cells;
  const gap = line.cells.findLastIndex(({ text }) => text === '');
  const firstAmount = columns.find(({ kind }) => kind === 'amount')?.column ?? 0;
  if (gap < firstAmount) return line.cells;
  const blanks = Array.from({ length: missing }, (): LineCell => ({ text: '', place: line.place }));
  return [...line.cells.slice(0, gap), ...blanks, ...line.cells.slice(gap)];
}

function noteUnknown(columns: readonly BudgetColumn[], lines: readonly Line[], section: Section, reading: Reading): void {
  for (const each of columns) {
    if (each.kind !== 'unknown') continue;
    const cells = lines.filter(({ kind }) => kind === 'row').flatMap((line) => line.cells[each.column] ?? []);
    const filled = cells.filter(({ text }) => text !== '');
    for (const cell of filled) reading.take(cell);
    const where = [section.place, ...filled.map(({ place }) => place)].map((place) => ({
      ...place,
      title: section.title,
      columnName: each.header,
    }));
    reading.note('column.unread', where, { params: { header: each.header, count: String(filled.length) } });
  }
}
