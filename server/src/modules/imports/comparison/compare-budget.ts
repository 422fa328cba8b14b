import type { BudgetView, DecimalText, FieldChange, ImportProblem } from '@jixiao/contracts/views';
import type { ProjectForm } from '@jixiao/domain/budget-document';
import { readChangeNote } from '@jixiao/domain/checks';
import { toDecimalString } from '@jixiao/domain/money';
import { v7 } from 'uuid';
import { isStorable, plainAmount, sameAmount } from './amounts.js';
import { type BudgetLists, compareLists } from './budget-lists.js';
import { type ExecutionRow, executionOf } from './execution-rows.js';
import type { ImportContext } from './import-context.js';
import { blocking } from './problems.js';
import { sameText, taken } from './texts.js';
import type { ValueBook } from './value-book.js';

/** A budget as it will stand; what is null stays as it is. */
export interface BudgetWrite extends BudgetLists {
  readonly id: string;
  readonly total: DecimalText;
  readonly initial: DecimalText;
  readonly adjusted: DecimalText;
  readonly changeNote: string | null;
  readonly priorAmounts: readonly { year: number; amount: DecimalText }[];
  readonly execution: readonly ExecutionRow[] | null;
}

interface BudgetComparison {
  readonly write: BudgetWrite | null;
  readonly changes: readonly FieldChange[];
  readonly problems: readonly ImportProblem[];
}

/** The budget of a form beside the stored one of its year: notes every value, and gives what would be written. */
export function compareBudget(
  form: ProjectForm,
  stored: BudgetView | null,
  { economicCodes, year }: Pick<ImportContext, 'economicCodes' | 'year'>,
  book: ValueBook,
): BudgetComparison {
  const prior = priorAmountsOf(form, year).map((each) => ({ ...each, before: priorOf(stored, each.year) }));
  noteAmounts(form, stored, prior, book);
  const { lists, changes: listChanges, amounts } = compareLists(form, stored, economicCodes, book);

  const { total, annual } = form.budget;
  const problems = [total, annual, ...amounts].flatMap((amount) =>
    amount === null || isStorable(amount) ? [] : [blocking('import.amount', { amount }, 'budget')],
  );
  const initial = annual ?? stored?.initial ?? null;
  if (initial === null) problems.push(blocking('import.missing', { field: 'budget.initial' }, 'budget.initial'));
  if (initial === null || problems.length > 0) return { write: null, changes: [], problems };

  const follows = stored === null || sameAmount(stored.initial ?? '0', stored.adjusted ?? '0');
  const next = {
    total: plainAmount(total ?? stored?.total ?? initial),
    initial: plainAmount(initial),
    adjusted: plainAmount(follows ? initial : (stored.adjusted ?? initial)),
    changeNote: taken(stored?.changeNote ?? null, form.changeNote),
  };
  const changedPrior = prior.filter(({ amount, before }) => before === null || !sameAmount(before, amount));
  const changes = [
    ...difference('total', stored?.total ?? null, next.total, sameAmount),
    ...difference('initial', stored?.initial ?? null, next.initial, sameAmount),
    ...difference('adjusted', stored?.adjusted ?? null, next.adjusted, sameAmount),
    ...difference('changeNote', stored?.changeNote ?? null, next.changeNote, sameText),
    ...changedPrior.map(({ year: of, amount, before }) => ({ field: `budget:prior:${of}`, old: before, new: amount })),
    ...listChanges,
  ];
  if (changes.length === 0) return { write: null, changes, problems };
  const moves = stored === null || lists.funding !== null || !sameAmount(stored.initial ?? '', next.initial);
  const execution = moves ? executionOf(next, lists.funding ?? stored?.fundingSources ?? [], stored?.execution ?? []) : null;
  const priorAmounts = changedPrior.map(({ year: of, amount }) => ({ year: of, amount }));
  return { write: { id: stored?.id ?? v7(), ...next, priorAmounts, ...lists, execution }, changes, problems };
}

interface Prior {
  readonly year: number;
  readonly amount: DecimalText;
  readonly before: DecimalText | null;
}

function noteAmounts(
  { budget, changeNote, cells }: ProjectForm,
  stored: BudgetView | null,
  prior: readonly Prior[],
  book: ValueBook,
): void {
  const place = (field: string) => cells[field] ?? null;
  book.compare({ field: 'budget.total', place: place('total'), value: budget.total, stored: stored?.total ?? null }, sameAmount);
  book.compare({ field: 'budget.initial', place: place('annual'), value: budget.annual, stored: stored?.initial ?? null }, sameAmount);
  book.compare({ field: 'budget.changeNote', place: place('changeNote'), value: changeNote, stored: stored?.changeNote ?? null });
  for (const { year, amount, before } of prior) {
    book.compare({ field: 'budget.prior', label: String(year), place: place('changeNote'), value: amount, stored: before }, sameAmount);
  }
}

/** The budgets of the two years before as the change note tells them; what it words otherwise is left alone. */
function priorAmountsOf({ changeNote }: ProjectForm, year: number | null): { year: number; amount: DecimalText }[] {
  if (changeNote === null || year === null) return [];
  const budgets = [...readChangeNote(changeNote, year).budgets].filter(([of]) => of === year - 1 || of === year - 2);
  return budgets.map(([of, amount]) => ({ year: of, amount: toDecimalString(amount) }));
}

function priorOf(stored: BudgetView | null, year: number): DecimalText | null {
  return stored?.priorAmounts.find((each) => each.year === year)?.amount ?? null;
}

function difference(field: string, old: string | null, next: string | null, same: (left: string, right: string) => boolean): FieldChange[] {
  const unchanged = old === next || (old !== null && next !== null && same(old, next));
  return unchanged ? [] : [{ field: `budget:${field}`, old, new: next }];
}
