import type { BudgetView, DecimalText } from '@jixiao/contracts/views';
import type { ProjectForm, SourcePlace } from '@jixiao/domain/budget-document';
import { isZero, plainAmount } from './amounts.js';
import { onOneLine, sameText, squeezed, taken } from './texts.js';

export interface FundingRow {
  kind: string;
  name: string;
  amount: DecimalText;
}

export interface ExpenditureRow {
  activity: string;
  description: string | null;
  economicClass: string | null;
  amount: DecimalText;
  basis: string | null;
  note: string | null;
}

export interface ProcurementRow {
  itemCode: string | null;
  name: string | null;
  quantity: DecimalText | null;
  amount: DecimalText;
}

/** A row of a form as it will be stored, beside the stored one that it stands for. */
export interface MatchedRow<Row, Stored> {
  readonly row: Row;
  readonly before: Stored | null;
  readonly place: SourcePlace;
}

export interface MatchedRows<Row, Stored> {
  readonly matched: readonly MatchedRow<Row, Stored>[];
  /** Stored rows that the form does not have. */
  readonly left: readonly Stored[];
}

type StoredFunding = BudgetView['fundingSources'][number];
type StoredExpenditure = BudgetView['expenditureLines'][number];
type StoredProcurement = BudgetView['procurementItems'][number];

/** Sources of funds; what the form repeats as a part of another one (其中：申请当年预算拨款) is none of its own. */
export function matchFunding({ fundingSources }: ProjectForm, stored: readonly StoredFunding[]): MatchedRows<FundingRow, StoredFunding> {
  return match(
    fundingSources.filter(({ kind }) => kind !== 'current_appropriation'),
    stored,
    (form, before) => before.kind === form.kind && (form.kind !== 'other' || sameText(before.name, form.name)),
    ({ kind, name, amount }, before) => ({
      kind,
      name: taken(before?.name ?? null, onOneLine(name)) ?? '',
      amount: plainAmount(amount ?? '0'),
    }),
  );
}

/** Rows are told apart by activity, description and class; the n-th of several alike stands beside the n-th stored one. What the form leaves blank stays. */
export function matchExpenditure(
  { expenditureLines, name }: ProjectForm,
  stored: readonly StoredExpenditure[],
  codes: ReadonlyMap<string, string>,
): MatchedRows<ExpenditureRow, StoredExpenditure> {
  const lines = expenditureLines.flatMap((line) => {
    const activity = onOneLine(line.activity ?? line.description ?? name);
    return line.amount === null
      ? []
      : [{ ...line, activity, amount: line.amount, economicClass: economicClassOf(line.economicClass, codes) }];
  });
  return match(
    lines,
    stored,
    (line, before) =>
      sameText(before.activity, line.activity) &&
      (line.description === null || sameText(before.description, line.description)) &&
      (line.economicClass === null || sameText(before.economicClass, line.economicClass)),
    (line, before) => ({
      activity: taken(before?.activity ?? null, line.activity) ?? '',
      description: taken(before?.description ?? null, line.description),
      economicClass: taken(before?.economicClass ?? null, line.economicClass),
      amount: plainAmount(line.amount),
      basis: taken(before?.basis ?? null, line.basis),
      note: taken(before?.note ?? null, line.note),
    }),
  );
}

export function matchProcurement(
  { procurement }: ProjectForm,
  stored: readonly StoredProcurement[],
): MatchedRows<ProcurementRow, StoredProcurement> {
  const items = procurement.flatMap((item) => (item.amount === null ? [] : [{ ...item, amount: item.amount }]));
  return match(
    items,
    stored,
    (item, before) => (item.code !== null && sameText(before.itemCode, item.code)) || sameText(before.name, item.name),
    (item, before) => ({
      itemCode: taken(before?.itemCode ?? null, item.code),
      name: taken(before?.name ?? null, onOneLine(item.name) || null),
      quantity: quantityOf(item.quantity) ?? before?.quantity ?? null,
      amount: plainAmount(item.amount),
    }),
  );
}

function match<Form extends { place: SourcePlace }, Stored, Row>(
  forms: readonly Form[],
  stored: readonly Stored[],
  same: (form: Form, before: Stored) => boolean,
  merged: (form: Form, before: Stored | null) => Row,
): MatchedRows<Row, Stored> {
  const left = [...stored];
  const matched = forms.map((form) => {
    const at = left.findIndex((before) => same(form, before));
    const before = at < 0 ? null : (left.splice(at, 1)[0] ?? null);
    return { row: merged(form, before), before, place: form.place };
  });
  return { matched, left };
}

/** The rows of a list as one text, for the trail and for telling whether anything differs. */
export function fundingText(rows: readonly { name: string | null; amount: DecimalText }[]): string {
  return rows.flatMap(({ name, amount }) => (isZero(amount) ? [] : [`${name ?? ''} ${plainAmount(amount)}`])).join('；');
}

export function expenditureText(rows: readonly StoredExpenditure[] | readonly ExpenditureRow[]): string {
  return rows.map((row) => spoken([row.activity, row.description, row.economicClass, row.amount, row.basis, row.note])).join('；');
}

export function procurementText(rows: readonly StoredProcurement[] | readonly ProcurementRow[]): string {
  return rows.map((row) => spoken([row.itemCode, row.name, row.quantity, row.amount])).join('；');
}

function spoken(parts: readonly (string | null)[]): string {
  return parts.flatMap((part) => (part ? [plainAmount(part)] : [])).join(' ');
}

/** A code of the classification for its name or for `30201 办公费`; other words stay as they are. */
function economicClassOf(written: string | null, codes: ReadonlyMap<string, string>): string | null {
  if (written === null) return null;
  const code = /^(\d{3}(?:\d{2}){0,2})(?!\d)/u.exec(squeezed(written))?.[1];
  return code ?? codes.get(squeezed(written)) ?? onOneLine(written);
}

function quantityOf(written: string | null): DecimalText | null {
  const number = /^\d{1,12}(?:\.\d{1,6})?/u.exec(squeezed(written ?? ''))?.[0];
  return number === undefined ? null : plainAmount(number);
}
