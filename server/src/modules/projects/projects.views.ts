import { ApiProperty, PickType } from '@nestjs/swagger';
import {
  type FieldChange,
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
import { SELF_EVALUATION_STATES } from '@jixiao/domain/workflow';
import { JsonValue } from '../../platform/http/json-value.decorator.js';
import { NamedDto, PageDto } from '../../platform/http/shared.views.js';
import { BudgetDto } from './budget.views.js';
import { GoalDto } from './goal.views.js';

export class OrganizationDto extends NamedDto implements OrganizationView {
  @ApiProperty({ type: String })
  code: string;
}

export class PersonDto extends NamedDto implements PersonView {
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

export class ProjectPageDto extends PageDto implements Page<ProjectListItem> {
  @ApiProperty({ type: [ProjectListItemDto] })
  items: ProjectListItemDto[];
}

export class SelfEvaluationSummaryDto implements SelfEvaluationSummary {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ enum: SELF_EVALUATION_STATES })
  status: SelfEvaluationStatus;

  @ApiProperty({ type: String, nullable: true })
  total: string | null;

  @ApiProperty({ enum: RATINGS, nullable: true })
  rating: RatingCode | null;

  @ApiProperty({ type: String, nullable: true })
  submittedAt: string | null;
}

export class ProjectRightsDto {
  @ApiProperty({ type: Boolean })
  declare: boolean;

  @ApiProperty({ type: Boolean })
  record: boolean;

  @ApiProperty({ type: Boolean })
  submit: boolean;

  @ApiProperty({ type: Boolean })
  forward: boolean;

  @ApiProperty({ type: Boolean })
  review: boolean;
}

export class ProjectDto extends PickType(ProjectListItemDto, ['id', 'code', 'name', 'year', 'stage']) implements ProjectView {
  @ApiProperty({ type: [Number] })
  years: number[];

  @ApiProperty({ type: Boolean })
  demonstration: boolean;

  @ApiProperty({ type: Number })
  version: number;

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

  @ApiProperty({ type: Boolean, description: "Whether declaring and recording is the reader's work, be it open now or not." })
  inCharge: boolean;

  @ApiProperty({ type: ProjectRightsDto })
  may: ProjectRightsDto;
}

export class FieldChangeDto implements FieldChange {
  @ApiProperty({ type: String })
  field: string;

  @JsonValue()
  old: unknown;

  @JsonValue()
  new: unknown;
}

export class TrailEventDto implements TrailEvent {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  at: string;

  @ApiProperty({ type: String })
  actor: string;

  @ApiProperty({ type: String, nullable: true, description: 'In whose place the actor did it.' })
  deputyOf: string | null;

  @ApiProperty({ type: String })
  action: string;

  @ApiProperty({ type: [FieldChangeDto] })
  changes: FieldChangeDto[];

  @ApiProperty({ type: String, nullable: true })
  requestId: string | null;

  @ApiProperty({ type: String })
  hash: string;
}

export class TrailPageDto extends PageDto implements Page<TrailEvent> {
  @ApiProperty({ type: [TrailEventDto] })
  items: TrailEventDto[];
}
