import type { BudgetTable, SelfEvaluationForm } from '@jixiao/domain/budget-document';
import type { ReadPart } from '../reading/read-import.js';
import type { Comparison } from './comparison.js';
import { type PlacedValue, ValueBook } from './value-book.js';

/** A part that is shown and checked, not stored. */
export function shownComparison(part: Pick<ReadPart, 'kind' | 'content'>): Comparison {
  return { state: 'shown', changes: 0, values: shownValues(part), problems: [], objectId: null, storedVersion: null, write: null };
}

function shownValues({ kind, content }: Pick<ReadPart, 'kind' | 'content'>): PlacedValue[] {
  if (kind === 'budget_table') return tableValues(content as BudgetTable);
  if (kind === 'self_evaluation') return evaluationValues(content as SelfEvaluationForm);
  return [];
}

function tableValues({ rows, columns }: BudgetTable): PlacedValue[] {
  const book = new ValueBook(true);
  for (const { name, amounts, place, cells } of rows) {
    for (const { key, header } of columns) {
      const value = amounts[key] ?? null;
      if (value !== null) book.note({ field: 'table.amount', label: `${name} · ${header}`, place: cells[key] ?? place, value }, 'shown');
    }
  }
  return book.values;
}

function evaluationValues({
  funds,
  indicators,
  place,
  total,
  expectedGoal,
  achievedGoal,
  conclusion,
  cells,
}: SelfEvaluationForm): PlacedValue[] {
  const book = new ValueBook(true);
  const note = (field: string, value: string | null): void => {
    if (value !== null) book.note({ field: `evaluation.${field}`, place: cells[field] ?? place, value }, 'shown');
  };
  note('expectedGoal', expectedGoal);
  note('achievedGoal', achievedGoal);
  note('total', total);
  note('conclusion', conclusion);
  for (const row of funds) {
    for (const field of ['initial', 'adjusted', 'executed', 'score'] as const) {
      if (row[field] !== null) book.note({ field: `execution.${field}`, label: row.source, place: row.place, value: row[field] }, 'shown');
    }
  }
  for (const row of indicators) {
    for (const field of ['class', 'name', 'target', 'actual', 'weight', 'score', 'reason'] as const) {
      if (row[field] !== null)
        book.note({ field: `indicator.${field}`, label: row.name, place: row.cells[field] ?? row.place, value: row[field] }, 'shown');
    }
  }
  return book.values;
}
