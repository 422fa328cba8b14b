import type { ParsedTarget } from '../targets/index.js';
import type { ReadAmount } from './budget-document.js';
import type { SourcePlace } from './source-place.js';

/** Places of single cells of a form, by the name of their field. */
export type FieldPlaces = Readonly<Record<string, SourcePlace>>;

export interface FormIndicator {
  /** Code of the class, e.g. `output.quantity`; null where it could not be told. */
  readonly class: string | null;
  /** Whether the first level was inferred from the second because the form's own cell slipped or is missing. */
  readonly classInferred: boolean;
  readonly name: string;
  /** As written. */
  readonly target: string;
  readonly parsed: ParsedTarget;
  /** Basis of the value: `planned`, `industry`, `historical`, `expenditure_standard`, `other`; null where none is written. */
  readonly basis: string | null;
  readonly basisText: string | null;
  /** Written values of the years before, by year. */
  readonly history: Readonly<Record<string, string | null>>;
  /** Points of 100, where the form weighs its indicators. */
  readonly weight?: ReadAmount;
  readonly place: SourcePlace;
  readonly cells: FieldPlaces;
}

export interface FormGoal {
  readonly horizon: 'long_term' | 'annual';
  readonly ordinal: number;
  readonly statement: string | null;
  readonly indicators: readonly FormIndicator[];
  readonly place: SourcePlace;
}

export interface FundingSourceRead {
  readonly kind: 'general_public' | 'current_appropriation' | 'government_fund' | 'fiscal_account' | 'unit_funds' | 'carryover' | 'other';
  readonly name: string;
  readonly amount: ReadAmount;
  readonly place: SourcePlace;
}

export interface ExpenditureLineRead {
  readonly activity: string | null;
  readonly description: string | null;
  readonly economicClass: string | null;
  readonly amount: ReadAmount;
  readonly basis: string | null;
  readonly note: string | null;
  readonly place: SourcePlace;
}

export interface ProcurementRead {
  readonly code: string | null;
  readonly name: string;
  readonly quantity: string | null;
  readonly amount: ReadAmount;
  readonly place: SourcePlace;
}

/** 部门项目申报表（含绩效目标）. */
export interface ProjectForm {
  readonly code: string | null;
  readonly name: string;
  readonly department: string | null;
  readonly unit: string | null;
  readonly lead: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly attribute: string | null;
  readonly category: string | null;
  readonly startYear: number | null;
  readonly endYear: number | null;
  readonly reason: string | null;
  readonly content: string | null;
  readonly budget: { readonly total: ReadAmount; readonly annual: ReadAmount };
  readonly changeNote: string | null;
  /** Budgets of the years before by year, where they have cells of their own beside the note. */
  readonly priorBudgets?: Readonly<Record<string, ReadAmount>>;
  /** Sum that the form writes above its funding sources. */
  readonly fundingTotal: ReadAmount;
  readonly fundingSources: readonly FundingSourceRead[];
  readonly expenditureLines: readonly ExpenditureLineRead[];
  readonly procurement: readonly ProcurementRead[];
  readonly goals: readonly FormGoal[];
  readonly place: SourcePlace;
  readonly cells: FieldPlaces;
}

/** A line of the department's income or expenditure structure, with the two years before. */
export interface StructureRow {
  readonly group: 'income' | 'expenditure';
  readonly name: string;
  readonly amount: ReadAmount;
  readonly share: string | null;
  readonly priorAmounts: Readonly<Record<string, ReadAmount>>;
  readonly place: SourcePlace;
}

/** A project as the whole-department form lists it. */
export interface ListedProject {
  readonly name: string;
  readonly category: string | null;
  readonly total: ReadAmount;
  readonly annual: ReadAmount;
  readonly purpose: string | null;
  readonly place: SourcePlace;
}

/** 部门整体绩效目标申报表. */
export interface DepartmentForm {
  readonly name: string;
  readonly filledBy: string | null;
  readonly phone: string | null;
  readonly structure: readonly StructureRow[];
  readonly functions: string | null;
  readonly tasks: string | null;
  readonly projects: readonly ListedProject[];
  readonly goals: readonly FormGoal[];
  readonly place: SourcePlace;
  readonly cells: FieldPlaces;
}
