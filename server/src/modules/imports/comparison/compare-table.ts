import type { FieldChange } from '@jixiao/contracts/views';
import type { AmountColumn, BudgetTable, BudgetTableRow } from '@jixiao/domain/budget-document';
import { plainAmount, sameAmount } from './amounts.js';
import { type Comparison, stateOf } from './comparison.js';
import { departmentOf } from './found-organizations.js';
import { type ImportContext, reaches } from './import-context.js';
import { problemsOfDepartment, problemsOfYear } from './problems.js';
import type { StoredTable } from './stored-objects.js';
import { squeezed } from './texts.js';
import { ValueBook } from './value-book.js';

/**
 * A disclosure table beside the stored one of the same kind: every amount with its difference. Accepting replaces it as a whole, with the places
 * in the new document; where only these differ nothing is written.
 */
export function compareTable(read: BudgetTable, context: ImportContext, known: StoredTable | null): Comparison {
  const department = departmentOf(context, null);
  const stored = department !== null && reaches(context, department.path) ? known : null;
  const isNew = stored === null;
  const book = new ValueBook(isNew);
  const changes: FieldChange[] = [...noteHead(read, stored?.table ?? null, book), ...noteRows(read, stored?.table ?? null, book)];
  const differs = isNew || JSON.stringify(dataOf(read)) !== JSON.stringify(dataOf(stored.table));
  const own = problemsOfDepartment(context, department, null);
  const problems = differs ? [...problemsOfYear(context), ...own] : own;
  const state = stateOf(isNew, differs ? 1 : 0, problems);
  const { year } = context;
  const trail = isNew ? [{ field: `table:${read.kind}`, old: null, new: titleOf(read) }] : changes;
  return {
    state,
    changes: differs ? Math.max(book.changes, 1) : 0,
    values: book.values,
    problems,
    objectId: department?.id ?? null,
    storedVersion: stored?.version ?? null,
    write:
      (state === 'new' || state === 'changed') && department !== null && year !== null
        ? { kind: 'budget_table', id: department.id, table: read, year, changes: trail }
        : null,
  };
}

/** “三公” is written with and without its quotation marks. */
function withoutQuotes(text: string): string {
  return squeezed(text).replace(/["“”]/gu, '');
}

function sameTitle(left: string, right: string): boolean {
  return withoutQuotes(left) === withoutQuotes(right);
}

function titleOf({ number, title }: BudgetTable): string {
  return number === null ? title : `表${number} ${title}`;
}

function noteHead(read: BudgetTable, stored: BudgetTable | null, book: ValueBook): FieldChange[] {
  return (['title', 'moneyUnit', 'note'] as const).flatMap((field) => {
    const [value, before] = [read[field], stored?.[field] ?? null];
    const differs = book.compare({ field: `table.${field}`, place: read.place, value, stored: before }, sameTitle);
    return differs && stored !== null ? [{ field: `table:${read.kind}:${field}`, old: before, new: value }] : [];
  });
}

function noteRows(read: BudgetTable, stored: BudgetTable | null, book: ValueBook): FieldChange[] {
  const before = keyed(stored?.rows ?? []);
  const headers = new Map([...(stored?.columns ?? []), ...read.columns].map(({ key, header }) => [key, header]));
  const changes: FieldChange[] = [];
  const compareCell = (row: BudgetTableRow, key: AmountColumn, old: string | null, isRead: boolean): void => {
    const value = isRead ? (row.amounts[key] ?? null) : null;
    const given = {
      field: 'table.amount',
      label: `${row.name} · ${headers.get(key) ?? key}`,
      place: isRead ? (row.cells[key] ?? row.place) : null,
    };
    const gone = stored !== null && value === null && old !== null;
    if (gone) book.note({ ...given, value: null, stored: old }, 'removed');
    const differs = gone || book.compare({ ...given, value, stored: old }, sameAmount);
    if (differs && stored !== null) changes.push({ field: `table:${read.kind}:${row.name}:${headers.get(key) ?? key}`, old, new: value });
  };
  const after = keyed(read.rows);
  for (const [rowKey, row] of after) {
    const old = before.get(rowKey);
    for (const key of headers.keys()) compareCell(row, key, old?.amounts[key] ?? null, true);
  }
  for (const [rowKey, row] of before) {
    if (!after.has(rowKey)) for (const column of headers.keys()) compareCell(row, column, row.amounts[column] ?? null, false);
  }
  return changes;
}

/** Rows are the same by side, code and name; those that share them (行政运行 below two classes without codes) by their order. */
function keyed(rows: readonly BudgetTableRow[]): Map<string, BudgetTableRow> {
  const counts = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const name = `${row.side}|${row.code}|${squeezed(row.name)}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [`${name}|${count}`, row];
    }),
  );
}

/** What the table says, wherever it stands in its document; the sides of a 收入 | 支出 table keep their own order. */
function dataOf({ kind, number, title, moneyUnit, columns, rows, note }: BudgetTable): unknown {
  const bySide = ([null, 'income', 'expenditure'] as const).map((side) => rows.filter((row) => row.side === side).map(rowData));
  return [kind, number, withoutQuotes(title), moneyUnit, withoutQuotes(note ?? ''), columns.map(({ key }) => key).sort(), bySide];
}

function rowData({ code, name, unit, amounts }: BudgetTableRow): unknown {
  const written = Object.entries(amounts).flatMap(([key, amount]) =>
    amount === null || amount === undefined ? [] : [`${key}:${plainAmount(amount)}`],
  );
  return [code, squeezed(name), squeezed(unit ?? ''), written.sort()];
}
