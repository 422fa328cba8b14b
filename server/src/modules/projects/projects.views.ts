import { ApiProperty } from '@nestjs/swagger';
import {
  type ActualValueView,
  type BudgetView,
  type EvidenceView,
  type ExecutionAmountView,
  type ExecutionSource,
  type FieldChange,
  GRADES,
  type GoalHorizon,
  type GoalView,
  type GradeCode,
  type IndicatorView,
  type OrganizationView,
  PROJECT_STAGES,
  type Page,
  type PersonView,
  type ProjectListItem,
  type ProjectStage,
  type ProjectView,
  RATINGS,
  type RatingCode,
  type SelfEvaluationStatus,
  type SelfEvaluationSummary,
  type TrailEvent,
} from '@jixiao/contracts/views';
import { HORIZONS, SELF_EVALUATION_STATUSES, SOURCES } from './vocabulary.js';

export class OrganizationDto implements OrganizationView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  code: string;

  @ApiProperty({ type: String })
  name: string;
}

export class PersonDto implements PersonView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;
}

export class ProjectListItemDto implements ProjectListItem {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  code: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ type: String })
  department: string;

  @ApiProperty({ type: String, nullable: true })
  unit: string | null;

  @ApiProperty({ type: String, nullable: true })
  lead: string | null;

  @ApiProperty({ enum: PROJECT_STAGES })
  stage: ProjectStage;

  @ApiProperty({ type: String, nullable: true })
  budget: string | null;

  @ApiProperty({ type: String, nullable: true })
  executed: string | null;

  @ApiProperty({ type: String, nullable: true })
  executionRate: string | null;

  @ApiProperty({ type: Number })
  indicators: number;

  @ApiProperty({ type: Number })
  recorded: number;

  @ApiProperty({ type: String, nullable: true })
  score: string | null;

  @ApiProperty({ enum: RATINGS, nullable: true })
  rating: RatingCode | null;
}

export class ProjectPageDto implements Page<ProjectListItem> {
  @ApiProperty({ type: [ProjectListItemDto] })
  items: ProjectListItemDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

class PriorAmountDto {
  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ type: String })
  amount: string;
}

class FundingSourceDto {
  @ApiProperty({ type: Number })
  ordinal: number;

  @ApiProperty({ type: String })
  kind: string;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: String })
  amount: string;
}

class ExpenditureLineDto {
  @ApiProperty({ type: Number })
  ordinal: number;

  @ApiProperty({ type: String, nullable: true })
  activity: string | null;

  @ApiProperty({ type: String, nullable: true })
  description: string | null;

  @ApiProperty({ type: String, nullable: true })
  economicClass: string | null;

  @ApiProperty({ type: String, nullable: true })
  amount: string | null;

  @ApiProperty({ type: String, nullable: true })
  basis: string | null;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;
}

class ProcurementItemDto {
  @ApiProperty({ type: Number })
  ordinal: number;

  @ApiProperty({ type: String, nullable: true })
  itemCode: string | null;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: String, nullable: true })
  quantity: string | null;

  @ApiProperty({ type: String, nullable: true })
  amount: string | null;
}

export class ExecutionAmountDto implements ExecutionAmountView {
  @ApiProperty({ enum: SOURCES })
  source: ExecutionSource;

  @ApiProperty({ type: String, nullable: true })
  initial: string | null;

  @ApiProperty({ type: String, nullable: true })
  adjusted: string | null;

  @ApiProperty({ type: String, nullable: true })
  executed: string | null;
}

export class BudgetDto implements BudgetView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String, nullable: true })
  total: string | null;

  @ApiProperty({ type: String, nullable: true })
  initial: string | null;

  @ApiProperty({ type: String, nullable: true })
  adjusted: string | null;

  @ApiProperty({ type: String, nullable: true })
  changeNote: string | null;

  @ApiProperty({ type: [PriorAmountDto] })
  priorAmounts: PriorAmountDto[];

  @ApiProperty({ type: [FundingSourceDto] })
  fundingSources: FundingSourceDto[];

  @ApiProperty({ type: [ExpenditureLineDto] })
  expenditureLines: ExpenditureLineDto[];

  @ApiProperty({ type: [ProcurementItemDto] })
  procurementItems: ProcurementItemDto[];

  @ApiProperty({ type: [ExecutionAmountDto] })
  execution: ExecutionAmountDto[];
}

export class EvidenceDto implements EvidenceView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  fileName: string;

  @ApiProperty({ type: String })
  mediaType: string;

  @ApiProperty({ type: Number })
  size: number;

  @ApiProperty({ type: String })
  uploadedAt: string;
}

export class ActualValueDto implements ActualValueView {
  @ApiProperty({ type: String, nullable: true })
  actual: string | null;

  @ApiProperty({ enum: GRADES, nullable: true })
  grade: GradeCode | null;

  @ApiProperty({ type: String, nullable: true })
  share: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: String, nullable: true })
  improvement: string | null;

  @ApiProperty({ type: String })
  recordedAt: string;
}

export class IndicatorDto implements IndicatorView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: Number })
  ordinal: number;

  @ApiProperty({ type: String })
  classCode: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: String })
  target: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  targetParsed: unknown;

  @ApiProperty({ type: String, nullable: true })
  basis: string | null;

  @ApiProperty({ type: String, nullable: true })
  basisNote: string | null;

  @ApiProperty({ type: String, nullable: true })
  weight: string | null;

  @ApiProperty({ type: String, nullable: true })
  twoYearsBefore: string | null;

  @ApiProperty({ type: String, nullable: true })
  yearBefore: string | null;

  @ApiProperty({ type: ActualValueDto, nullable: true })
  actual: ActualValueDto | null;

  @ApiProperty({ type: [EvidenceDto] })
  evidence: EvidenceDto[];
}

export class GoalDto implements GoalView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ enum: HORIZONS })
  horizon: GoalHorizon;

  @ApiProperty({ type: Number })
  ordinal: number;

  @ApiProperty({ type: String })
  statement: string;

  @ApiProperty({ type: [IndicatorDto] })
  indicators: IndicatorDto[];
}

export class SelfEvaluationSummaryDto implements SelfEvaluationSummary {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ enum: SELF_EVALUATION_STATUSES })
  status: SelfEvaluationStatus;

  @ApiProperty({ type: String, nullable: true })
  total: string | null;

  @ApiProperty({ enum: RATINGS, nullable: true })
  rating: RatingCode | null;

  @ApiProperty({ type: String, nullable: true })
  submittedAt: string | null;
}

class ProjectRightsDto {
  @ApiProperty({ type: Boolean })
  record: boolean;

  @ApiProperty({ type: Boolean })
  submit: boolean;

  @ApiProperty({ type: Boolean })
  review: boolean;
}

export class ProjectDto implements ProjectView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  code: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ type: [Number] })
  years: number[];

  @ApiProperty({ type: Boolean })
  demonstration: boolean;

  @ApiProperty({ type: Number })
  version: number;

  @ApiProperty({ enum: PROJECT_STAGES })
  stage: ProjectStage;

  @ApiProperty({ type: OrganizationDto })
  department: OrganizationDto;

  @ApiProperty({ type: OrganizationDto, nullable: true })
  unit: OrganizationDto | null;

  @ApiProperty({ type: PersonDto, nullable: true })
  lead: PersonDto | null;

  @ApiProperty({ type: String, nullable: true })
  attribute: string | null;

  @ApiProperty({ type: String, nullable: true })
  expenditureCategory: string | null;

  @ApiProperty({ type: Number, nullable: true })
  startYear: number | null;

  @ApiProperty({ type: Number, nullable: true })
  endYear: number | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: String, nullable: true })
  content: string | null;

  @ApiProperty({ type: String, nullable: true })
  address: string | null;

  @ApiProperty({ type: String, nullable: true })
  postcode: string | null;

  @ApiProperty({ type: String })
  scheme: string;

  @ApiProperty({ type: BudgetDto, nullable: true })
  budget: BudgetDto | null;

  @ApiProperty({ type: [GoalDto] })
  goals: GoalDto[];

  @ApiProperty({ type: SelfEvaluationSummaryDto, nullable: true })
  selfEvaluation: SelfEvaluationSummaryDto | null;

  @ApiProperty({ type: ProjectRightsDto })
  may: ProjectRightsDto;
}

export class FieldChangeDto implements FieldChange {
  @ApiProperty({ type: String })
  field: string;

  @ApiProperty({ nullable: true, description: 'Any JSON value.' })
  old: unknown;

  @ApiProperty({ nullable: true, description: 'Any JSON value.' })
  new: unknown;
}

export class TrailEventDto implements TrailEvent {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  at: string;

  @ApiProperty({ type: String })
  actor: string;

  @ApiProperty({ type: String })
  action: string;

  @ApiProperty({ type: [FieldChangeDto] })
  changes: FieldChangeDto[];

  @ApiProperty({ type: String, nullable: true })
  requestId: string | null;

  @ApiProperty({ type: String })
  hash: string;
}

export class TrailPageDto implements Page<TrailEvent> {
  @ApiProperty({ type: [TrailEventDto] })
  items: TrailEventDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
