import type { CheckCounts } from './check.views.js';
import type { ExecutionAmountView, OrganizationView } from './project.views.js';
import type {
  Bilingual,
  DecimalText,
  GradeCode,
  RatingCode,
  SelfEvaluationStatus,
} from './vocabulary.js';

export interface FindingView {
  rule: string;
  severity: 'error' | 'warning' | 'info';
  message: Bilingual;
}

/** What still keeps a self-evaluation from being submitted, and the cell where it is mended. */
export interface OpenPoint {
  rule: string;
  cell: string;
  message: Bilingual;
}

export interface SelfEvaluationItemView {
  /** Null until the self-evaluation was first submitted. */
  id: string | null;
  indicatorId: string;
  classCode: string;
  name: string;
  target: string;
  actual: string | null;
  grade: GradeCode | null;
  share: DecimalText | null;
  weight: DecimalText | null;
  computedScore: DecimalText | null;
  reviewedScore: DecimalText | null;
  reviewReason: string | null;
  /** The reviewed score where there is one, else the computed one. */
  score: DecimalText | null;
  reason: string | null;
  improvement: string | null;
  rule: string | null;
  explanation: Bilingual | null;
  findings: FindingView[];
  evidence: number;
}

export interface ReviewCommentView {
  id: string;
  cell: string;
  text: string;
  createdBy: string;
  at: string;
}

export interface ReviewView {
  reviewer: string;
  decision: 'forwarded' | 'returned' | 'confirmed';
  rating: RatingCode | null;
  opinion: string | null;
  at: string;
}

export interface SelfEvaluationView {
  id: string | null;
  projectId: string;
  projectCode: string;
  projectName: string;
  department: OrganizationView;
  unit: OrganizationView | null;
  /** Whether the project goes on or is new, as the project's page has it. */
  attribute: string | null;
  year: number;
  /** Version of the project: to be sent back as If-Match. */
  version: number;
  status: SelfEvaluationStatus;
  scheme: string;
  goals: { ordinal: number; statement: string }[];
  execution: {
    amounts: ExecutionAmountView[];
    rate: DecimalText | null;
    weight: DecimalText;
    score: DecimalText | null;
    explanation: Bilingual | null;
    findings: FindingView[];
  };
  items: SelfEvaluationItemView[];
  total: DecimalText | null;
  rating: RatingCode | null;
  conclusion: string | null;
  findings: FindingView[];
  openPoints: OpenPoint[];
  comments: ReviewCommentView[];
  reviews: ReviewView[];
  submittedAt: string | null;
  may: { submit: boolean; forward: boolean; review: boolean };
}

export interface ReviewQueueItem {
  id: string;
  projectId: string;
  projectCode: string;
  projectName: string;
  department: string;
  unit: string | null;
  year: number;
  status: SelfEvaluationStatus;
  total: DecimalText | null;
  rating: RatingCode | null;
  submittedAt: string | null;
  submittedBy: string | null;
  /** What was noticed about the scores. */
  findings: number;
  changedScores: number;
  /** What the rules notice about the declaration as it stands now. */
  checks: CheckCounts;
}
