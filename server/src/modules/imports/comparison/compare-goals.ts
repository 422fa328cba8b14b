import type { GoalView, ImportProblem } from '@jixiao/contracts/views';
import type { FormGoal } from '@jixiao/domain/budget-document';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { fieldProblems } from '../../../platform/http/field-problems.js';
import { DeclaredGoalsDto } from '../../declaration/declaration.dto.js';
import { examinedGoals } from '../../declaration/declared-goals.js';
import { changesOfGoals, type GoalChanges } from '../../declaration/goal-changes.js';
import type { ImportContext } from './import-context.js';
import { basisOf, declarationOf, matchGoals, type MatchedGoal, type MatchedIndicator } from './matched-goals.js';
import { fromFields, remark } from './problems.js';
import { onOneLine, sameText } from './texts.js';
import type { ValueBook } from './value-book.js';

const NO_CHANGES: GoalChanges = { goals: [], indicators: [], removed: [], removedGoals: [], movedUp: false, fields: [] };

/**
 * The goals of a form beside the stored ones: notes every value, and gives what would change and what keeps it from being stored. Weights are not
 * in these forms: stored ones stay, and where they no longer sum up that is said, not refused.
 */
export function compareGoals(
  forms: readonly FormGoal[],
  stored: readonly GoalView[],
  { year, rules }: Pick<ImportContext, 'year' | 'rules'>,
  book: ValueBook,
): { changes: GoalChanges; problems: ImportProblem[] } {
  const matched = matchGoals(forms, stored);
  for (const goal of matched) noteGoal(goal, year, book);
  if (year === null || rules === null) return { changes: NO_CHANGES, problems: [] };
  const declared = declarationOf(matched, year);
  const refused = validateSync(plainToInstance(DeclaredGoalsDto, { year, goals: declared }), {
    stopAtFirstError: true,
    validationError: { target: true },
  });
  if (refused.length > 0) return { changes: NO_CHANGES, problems: fromFields(fieldProblems(refused)) };
  const { declaration, problems } = examinedGoals(stored, { goals: declared }, { ...rules, weighted: false });
  const changes = changesOfGoals(declaration);
  const weights = problems.filter(({ code }) => code === 'indicators.weight-sum');
  const changed = changes.indicators.length + changes.removed.length > 0;
  return {
    changes,
    problems: [
      ...fromFields(problems.filter(({ code }) => code !== 'indicators.weight-sum')),
      ...(changed ? weights.map(({ params }) => remark('import.weights', { ...params })) : []),
    ],
  };
}

function noteGoal({ form, stored, indicators, removed }: MatchedGoal, year: number | null, book: ValueBook): void {
  const label = `${form.horizon}:${form.ordinal}`;
  book.compare({ field: 'goal.statement', label, place: form.place, value: form.statement, stored: stored?.statement ?? null });
  for (const indicator of indicators) noteIndicator(indicator, form.horizon === 'annual' ? year : null, book);
  for (const { name, target } of removed)
    book.note({ field: 'indicator.target', label: name, place: null, value: null, stored: target }, 'removed');
}

function noteIndicator(matched: MatchedIndicator, year: number | null, book: ValueBook): void {
  const { form, stored } = matched;
  const label = onOneLine(form.name);
  const place = (field: string) => form.cells[field] ?? form.place;
  const plain = (left: string, right: string): boolean => left === right;
  book.compare({ field: 'indicator.class', label, place: form.place, value: form.class, stored: stored?.classCode ?? null }, plain);
  book.compare({ field: 'indicator.name', label, place: place('name'), value: label, stored: stored?.name ?? null });
  for (const [column, before] of [
    [2, stored?.twoYearsBefore],
    [1, stored?.yearBefore],
  ] as const) {
    if (year === null) continue;
    const written = String(year - column);
    if (!Object.hasOwn(form.history, written)) continue;
    book.compare({
      field: `history.${written}`,
      label,
      place: place(`history.${written}`),
      value: form.history[written] ?? null,
      stored: before ?? null,
    });
  }
  book.compare({ field: 'indicator.target', label, place: place('target'), value: onOneLine(form.target), stored: stored?.target ?? null });
  const { basis, basisNote } = basisOf(matched);
  const written = form.basis === null && form.basisText === null ? null : (basisNote ?? basis ?? null);
  book.compare(
    { field: 'indicator.basis', label, place: place('basis'), value: written, stored: stored?.basisNote ?? stored?.basis ?? null },
    sameText,
  );
}
