import type { ProjectView } from '@jixiao/contracts/views';
import type { StoredGoal, StoredIndicator, StoredProject } from '@jixiao/domain/checks';

import { DeclarationDraft, DeclaredBasics, DeclaredRow, keptGoals, meaningOfRow, plainNumber } from './declaration-draft';

const WEIGHT = /^\d{1,3}(\.\d+)?$/;
const YEAR = /^\d{4}$/;

/** The project as it would be stored if the draft were saved now; what cannot be saved as it was typed counts as not entered. */
export function declaredProject(project: ProjectView, draft: DeclarationDraft): StoredProject {
  return { ...project, ...(draft.basics && declaredBasics(draft.basics)), goals: declaredGoals(draft) };
}

/** The goals as they would be stored; a row that was never saved goes by its key. */
export function declaredGoals(draft: DeclarationDraft): StoredGoal[] {
  return keptGoals(draft).map(({ key, horizon, ordinal, statement, rows }) => ({ id: key, horizon, ordinal, statement: statement.trim(), indicators: rows.map(declaredIndicator) }));
}

function declaredBasics(basics: DeclaredBasics): Partial<StoredProject> {
  return {
    name: basics.name.trim(),
    attribute: basics.attribute,
    expenditureCategory: basics.expenditureCategory,
    startYear: yearOf(basics.startYear),
    endYear: yearOf(basics.endYear),
    reason: textOf(basics.reason),
    content: textOf(basics.content),
    address: textOf(basics.address),
    postcode: textOf(basics.postcode),
  };
}

function declaredIndicator(row: DeclaredRow): StoredIndicator {
  const weight = plainNumber(row.weight);
  return {
    id: row.key,
    classCode: row.classCode,
    name: row.name.trim(),
    target: row.target.trim(),
    targetParsed: meaningOfRow(row),
    basis: textOf(row.basis),
    basisNote: textOf(row.basisNote),
    weight: WEIGHT.test(weight) ? weight : null,
    twoYearsBefore: textOf(row.twoYearsBefore),
    yearBefore: textOf(row.yearBefore),
  };
}

function yearOf(text: string): number | null {
  const plain = plainNumber(text);
  return YEAR.test(plain) ? Number(plain) : null;
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
