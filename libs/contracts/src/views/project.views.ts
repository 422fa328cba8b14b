import type {
  Bilingual,
  DecimalText,
  ExecutionSource,
  GoalHorizon,
  GradeCode,
  ProjectStage,
  RatingCode,
  SelfEvaluationStatus,
} from './vocabulary.js';

export interface ProjectListItem {
  id: string;
  code: string;
  name: string;
  year: number;
  department: string;
  unit: string | null;
  lead: string | null;
  stage: ProjectStage;
  /** Adjusted budget of the year where it was adjusted, else the initial one. */
  budget: DecimalText | null;
  executed: DecimalText | null;
  /** Executed ÷ budget, four places; null without a budget. */
  executionRate: DecimalText | null;
  indicators: number;
  recorded: number;
  score: DecimalText | null;
  rating: RatingCode | null;
}

export interface Page<Item> {
  items: Item[];
  /** Opaque; null on the last page. */
  nextCursor: string | null;
}

export interface PersonView {
  id: string;
  name: string;
  phone: string | null;
}

export interface OrganizationView {
  id: string;
  code: string;
  name: string;
}

export interface ExecutionAmountView {
  source: ExecutionSource;
  initial: DecimalText | null;
  adjusted: DecimalText | null;
  executed: DecimalText | null;
}

export interface BudgetView {
  id: string;
  total: DecimalText | null;
  initial: DecimalText | null;
  adjusted: DecimalText | null;
  changeNote: string | null;
  priorAmounts: { year: number; amount: DecimalText }[];
  fundingSources: { ordinal: number; kind: string; name: string | null; amount: DecimalText }[];
  expenditureLines: {
    ordinal: number;
    activity: string | null;
    description: string | null;
    economicClass: string | null;
    amount: DecimalText | null;
    basis: string | null;
    note: string | null;
  }[];
  procurementItems: {
    ordinal: number;
    itemCode: string | null;
    name: string | null;
    quantity: DecimalText | null;
    amount: DecimalText | null;
  }[];
  execution: ExecutionAmountView[];
}

export interface EvidenceView {
  id: string;
  fileName: string;
  mediaType: string;
  size: number;
  uploadedAt: string;
}

export interface ActualValueView {
  actual: string | null;
  grade: GradeCode | null;
  share: DecimalText | null;
  reason: string | null;
  improvement: string | null;
  recordedAt: string;
}

export interface IndicatorView {
  id: string;
  ordinal: number;
  classCode: string;
  name: string;
  target: string;
  targetParsed: unknown;
  basis: string | null;
  basisNote: string | null;
  weight: DecimalText | null;
  twoYearsBefore: string | null;
  yearBefore: string | null;
  actual: ActualValueView | null;
  evidence: EvidenceView[];
}

export interface GoalView {
  id: string;
  horizon: GoalHorizon;
  ordinal: number;
  statement: string;
  indicators: IndicatorView[];
}

export interface SelfEvaluationSummary {
  id: string;
  status: SelfEvaluationStatus;
  total: DecimalText | null;
  rating: RatingCode | null;
  submittedAt: string | null;
}

export interface ProjectView {
  id: string;
  code: string;
  name: string;
  year: number;
  years: number[];
  /** True where the year's actual values are invented for the demonstration. */
  demonstration: boolean;
  version: number;
  stage: ProjectStage;
  department: OrganizationView;
  unit: OrganizationView | null;
  lead: PersonView | null;
  attribute: string | null;
  expenditureCategory: string | null;
  startYear: number | null;
  endYear: number | null;
  reason: string | null;
  content: string | null;
  address: string | null;
  postcode: string | null;
  scheme: string;
  budget: BudgetView | null;
  goals: GoalView[];
  selfEvaluation: SelfEvaluationSummary | null;
  /** Whether declaring and recording is the reader's work, be it open now or not. */
  inCharge: boolean;
  /** What the reader of this page may do with it now. */
  may: { declare: boolean; record: boolean; submit: boolean; forward: boolean; review: boolean };
}

export interface TrailEvent {
  id: string;
  at: string;
  actor: string;
  /** In whose place the actor did it. */
  deputyOf: string | null;
  action: string;
  changes: FieldChange[];
  requestId: string | null;
  hash: string;
}

/** One changed field; the field is named as in comments: `indicator:<id>:actual`. */
export interface FieldChange {
  field: string;
  old: unknown;
  new: unknown;
}

export interface ReferenceView {
  year: number;
  classes: { code: string; parent: string | null; name: Bilingual; ordinal: number }[];
  schemes: { id: string; name: Bilingual; definition: unknown }[];
  /** The layouts that the self-evaluation form is given out in. */
  formLayouts: { id: string; name: Bilingual }[];
  codes: { kind: string; code: string; name: string }[];
  years: { year: number; scheme: string; stage: string }[];
}

export interface WorkbenchView {
  year: number;
  stage: string | null;
  demonstration: boolean;
  windows: { stage: string; opensOn: string; closesOn: string }[];
  progress: { stage: ProjectStage; projects: number }[];
  /** What waits for this person, most urgent first. */
  waiting: ProjectListItem[];
}
