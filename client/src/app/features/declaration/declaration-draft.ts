import type { GoalHorizon, GoalView, IndicatorView, ProjectView } from '@jixiao/contracts/views';
import { ParsedTarget, parseTarget } from '@jixiao/domain/targets';

import { understoodTarget } from '../recording/live-score';

export const ATTRIBUTES = ['continuing', 'new'] as const;
export const CATEGORIES = ['own_level', 'transfer'] as const;
export const BASES = ['planned', 'industry', 'historical', 'expenditure_standard', 'other'] as const;

/** The head of a target form; texts as typed. */
export interface DeclaredBasics {
  name: string;
  attribute: string;
  expenditureCategory: string;
  startYear: string;
  endYear: string;
  reason: string;
  content: string;
  address: string;
  postcode: string;
}

/** An indicator while it is edited; texts as typed. */
export interface DeclaredRow {
  /** Names the row for as long as the page is open; that of a stored indicator is its id. */
  key: string;
  id: string | null;
  classCode: string;
  name: string;
  target: string;
  /** What a person says the target means, where it is not what the parser reads. */
  correction: ParsedTarget | null;
  basis: string;
  basisNote: string;
  weight: string;
  twoYearsBefore: string;
  yearBefore: string;
}

export interface DeclaredGoal {
  key: string;
  id: string | null;
  horizon: GoalHorizon;
  ordinal: number;
  statement: string;
  rows: DeclaredRow[];
  /** Is taken away with the next save. */
  removed: boolean;
}

/** Everything that a declaration page edits; the goals of a whole department have no basics. */
export interface DeclarationDraft {
  basics: DeclaredBasics | null;
  goals: DeclaredGoal[];
}

/** The draft that shows what is saved. */
export function draftOf(saved: { goals: readonly GoalView[] }, project: ProjectView | null = null): DeclarationDraft {
  return {
    basics: project && basicsOf(project),
    goals: saved.goals.map(({ id, horizon, ordinal, statement, indicators }) => ({ key: id, id, horizon, ordinal, statement, rows: indicators.map(rowOf), removed: false })),
  };
}

function basicsOf(project: ProjectView): DeclaredBasics {
  return {
    name: project.name,
    attribute: project.attribute ?? ATTRIBUTES[0],
    expenditureCategory: project.expenditureCategory ?? CATEGORIES[0],
    startYear: String(project.startYear ?? ''),
    endYear: String(project.endYear ?? ''),
    reason: project.reason ?? '',
    content: project.content ?? '',
    address: project.address ?? '',
    postcode: project.postcode ?? '',
  };
}

function rowOf(indicator: IndicatorView): DeclaredRow {
  const { id, classCode, name, target } = indicator;
  const understood = understoodTarget(indicator);
  return {
    key: id,
    id,
    classCode,
    name,
    target,
    correction: sameMeaning(understood, parseTarget(target)) ? null : understood,
    basis: indicator.basis ?? '',
    basisNote: indicator.basisNote ?? '',
    weight: indicator.weight ?? '',
    twoYearsBefore: indicator.twoYearsBefore ?? '',
    yearBefore: indicator.yearBefore ?? '',
  };
}

export function newRow(key: string, classCode: string): DeclaredRow {
  return { key, id: null, classCode, name: '', target: '', correction: null, basis: '', basisNote: '', weight: '', twoYearsBefore: '', yearBefore: '' };
}

/** What the target of a row means: a person's correction, else what the parser reads. */
export function meaningOfRow({ correction, target }: DeclaredRow): ParsedTarget {
  return correction ?? parseTarget(target);
}

/** Whether two parsed targets say the same, whatever they were written as. */
export function sameMeaning(left: ParsedTarget, right: ParsedTarget): boolean {
  return meaningText(left) === meaningText(right);
}

function meaningText(parsed: ParsedTarget): string {
  const members = Object.entries(parsed).filter(([name, value]) => name !== 'text' && value !== undefined);
  return JSON.stringify(members.sort(([left], [right]) => (left < right ? -1 : 1)));
}

export function isChanged(base: DeclarationDraft, draft: DeclarationDraft): boolean {
  return JSON.stringify(base) !== JSON.stringify(draft);
}

/** Keys of the rows that differ from what is saved. */
export function changedRows(base: DeclarationDraft, draft: DeclarationDraft): Set<string> {
  const before = new Map(base.goals.flatMap(({ rows }) => rows.map((row) => [row.key, JSON.stringify(row)])));
  return new Set(draft.goals.flatMap(({ rows }) => rows).filter((row) => before.get(row.key) !== JSON.stringify(row)).map(({ key }) => key));
}

/** The goals that stay: what is checked and written. */
export function keptGoals({ goals }: DeclarationDraft): DeclaredGoal[] {
  return goals.filter(({ removed }) => !removed);
}

/** Ids of the goals that the server is to take away. */
export function removedGoals({ goals }: DeclarationDraft): string[] {
  return goals.flatMap(({ id, removed }) => (removed && id !== null ? [id] : []));
}

/** The goals as the server takes them. */
export function goalsBody(draft: DeclarationDraft) {
  return keptGoals(draft).map(({ id, horizon, statement, rows }) => ({
    id,
    horizon,
    statement,
    indicators: rows.map((row) => ({
      id: row.id,
      classCode: row.classCode,
      name: row.name.trim(),
      target: row.target.trim(),
      targetParsed: row.correction && { ...row.correction },
      basis: BASES.find((basis) => basis === row.basis) ?? null,
      basisNote: textOrNull(row.basisNote),
      weight: textOrNull(plainNumber(row.weight)),
      twoYearsBefore: textOrNull(row.twoYearsBefore),
      yearBefore: textOrNull(row.yearBefore),
    })),
  }));
}

/** The head as the server takes it; a year that is no number goes as zero, which the server refuses by its name. */
export function basicsBody(basics: DeclaredBasics) {
  return {
    name: basics.name.trim(),
    attribute: ATTRIBUTES.find((attribute) => attribute === basics.attribute) ?? ATTRIBUTES[0],
    expenditureCategory: CATEGORIES.find((category) => category === basics.expenditureCategory) ?? CATEGORIES[0],
    startYear: yearOf(basics.startYear),
    endYear: yearOf(basics.endYear),
    reason: textOrNull(basics.reason),
    content: textOrNull(basics.content),
    address: textOrNull(basics.address),
    postcode: textOrNull(basics.postcode),
  };
}

/** Weights come pasted with full-width digits and spaces. */
export function plainNumber(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

function yearOf(text: string): number {
  const plain = plainNumber(text);
  return /^\d{4}$/.test(plain) ? Number(plain) : 0;
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
