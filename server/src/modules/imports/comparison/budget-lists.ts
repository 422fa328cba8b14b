import type { BudgetView, FieldChange } from '@jixiao/contracts/views';
import type { ProjectForm } from '@jixiao/domain/budget-document';
import { isZero, sameAmount } from './amounts.js';
import {
  type ExpenditureRow,
  type FundingRow,
  type MatchedRows,
  type ProcurementRow,
  expenditureText,
  fundingText,
  matchExpenditure,
  matchFunding,
  matchProcurement,
  procurementText,
} from './budget-rows.js';
import { sameText } from './texts.js';
import type { ValueBook } from './value-book.js';

/** The lists of a budget as they will stand; null where one stays as it is. */
export interface BudgetLists {
  readonly funding: readonly FundingRow[] | null;
  readonly expenditure: readonly ExpenditureRow[] | null;
  readonly procurement: readonly ProcurementRow[] | null;
}

/** The lists of a form beside the stored ones: notes every value, and gives those that differ. A list that the form does not have stays. */
export function compareLists(
  form: ProjectForm,
  stored: BudgetView | null,
  codes: ReadonlyMap<string, string>,
  book: ValueBook,
): { lists: BudgetLists; changes: FieldChange[]; amounts: string[] } {
  const funding = matchFunding(form, stored?.fundingSources ?? []);
  const expenditure = matchExpenditure(form, stored?.expenditureLines ?? [], codes);
  const procurement = matchProcurement(form, stored?.procurementItems ?? []);
  noteFunding(form, funding, book);
  noteRows('expenditure', ['activity', 'description', 'economicClass', 'basis', 'note', 'amount'], expenditure, book);
  noteRows('procurement', ['itemCode', 'name', 'quantity', 'amount'], procurement, book);
  noteBlank(form, book);
  const changes: FieldChange[] = [];
  const changed = <Row>(
    field: string,
    { matched }: MatchedRows<Row, unknown>,
    text: (rows: readonly Row[]) => string,
    before: string,
  ): readonly Row[] | null => {
    const rows = matched.map(({ row }) => row);
    if (rows.length === 0 || sameText(text(rows), before)) return null;
    changes.push({ field: `budget:${field}`, old: before || null, new: text(rows) });
    return rows;
  };
  const lists = {
    funding: changed('funding', funding, fundingText, fundingText(stored?.fundingSources ?? [])),
    expenditure: changed('expenditure', expenditure, expenditureText, expenditureText(stored?.expenditureLines ?? [])),
    procurement: changed('procurement', procurement, procurementText, procurementText(stored?.procurementItems ?? [])),
  };
  const amounts = [...funding.matched, ...expenditure.matched, ...procurement.matched].map(({ row }) => row.amount);
  return { lists, changes, amounts };
}

/** A part of another source is not stored, nor is one that is nothing and was nothing. */
function noteFunding(
  { fundingSources }: ProjectForm,
  { matched, left }: MatchedRows<FundingRow, BudgetView['fundingSources'][number]>,
  book: ValueBook,
): void {
  const field = 'funding.amount';
  for (const { row, before, place } of matched) {
    const given = { field, label: row.name, place, value: row.amount, stored: before?.amount ?? null };
    if (before === null && isZero(row.amount)) book.note(given, 'same');
    else book.compare(given, sameAmount);
  }
  for (const { kind, name, amount, place } of fundingSources) {
    if (kind === 'current_appropriation') book.note({ field, label: name, place, value: amount }, 'unstored');
  }
  for (const { name, amount } of matched.length > 0 ? left : []) {
    if (!isZero(amount)) book.note({ field, label: name, place: null, value: null, stored: amount }, 'removed');
  }
}

type Cells = Readonly<Record<string, string | number | null>>;

function noteRows<Row extends object, Stored extends object>(
  list: 'expenditure' | 'procurement',
  fields: readonly (keyof Row & keyof Stored & string)[],
  { matched, left }: MatchedRows<Row, Stored>,
  book: ValueBook,
): void {
  for (const { row, before, place } of matched) {
    const label = nameOf(row as Cells);
    for (const field of fields) {
      const given = { field: `${list}.${field}`, label, place, value: textOf(row[field]), stored: before && textOf(before[field]) };
      book.compare(given, field === 'amount' || field === 'quantity' ? sameAmount : sameText);
    }
  }
  for (const row of matched.length > 0 ? left : []) {
    book.note(
      { field: `${list}.amount`, label: nameOf(row as Cells), place: null, value: null, stored: textOf((row as Cells)['amount']) },
      'removed',
    );
  }
}

/** Rows of a form without an amount are shown, not stored. */
function noteBlank({ expenditureLines, procurement }: ProjectForm, book: ValueBook): void {
  for (const { activity, description, amount, place } of expenditureLines) {
    if (amount === null) book.note({ field: 'expenditure.description', label: null, place, value: description ?? activity }, 'unstored');
  }
  for (const { code, name, amount, place } of procurement) {
    if (amount === null) book.note({ field: 'procurement.name', label: null, place, value: name || code }, 'unstored');
  }
}

function nameOf(row: Cells): string | null {
  return textOf(row['description']) ?? textOf(row['activity']) ?? textOf(row['name']) ?? textOf(row['itemCode']);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
