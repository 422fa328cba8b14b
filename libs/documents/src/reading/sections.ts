import type { BudgetTableKind, SourcePlace } from '@jixiao/domain/budget-document';
import type { Line } from './lines.js';

export type SectionKind = 'budget' | 'project' | 'department' | 'self_evaluation' | 'narrative' | 'other';

/** A table, form or part of the text with everything that belongs to it. */
export interface Section {
  readonly kind: SectionKind;
  readonly tableKind: BudgetTableKind | null;
  readonly number: string | null;
  readonly title: string;
  readonly moneyUnit: string;
  readonly place: SourcePlace;
  /** Title, unit and date above the table. */
  readonly heading: readonly Line[];
  readonly lines: readonly Line[];
}

export interface SectionDraft extends Section {
  readonly heading: Line[];
  readonly lines: Line[];
}

export interface SectionStart {
  readonly kind: SectionKind;
  readonly tableKind: BudgetTableKind | null;
  readonly number: string | null;
  readonly title: string;
}
