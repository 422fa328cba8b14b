import { ApiProperty } from '@nestjs/swagger';
import {
  type Bilingual,
  type FindingView,
  GRADES,
  type GradeCode,
  type OpenPoint,
  RATINGS,
  type RatingCode,
  type ReviewCommentView,
  type ReviewView,
  type SelfEvaluationItemView,
  type SelfEvaluationStatus,
  type SelfEvaluationView,
} from '@jixiao/contracts/views';
import { ExecutionAmountDto } from '../projects/budget.views.js';
import { OrganizationDto } from '../projects/projects.views.js';
import { SELF_EVALUATION_STATUSES } from '../projects/vocabulary.js';

const SEVERITIES = ['error', 'warning', 'info'] as const;
const DECISIONS = ['returned', 'confirmed'] as const;

export class BilingualDto implements Bilingual {
  @ApiProperty({ type: String })
  zh: string;

  @ApiProperty({ type: String })
  en: string;
}

export class FindingDto implements FindingView {
  @ApiProperty({ type: String })
  rule: string;

  @ApiProperty({ enum: SEVERITIES })
  severity: FindingView['severity'];

  @ApiProperty({ type: BilingualDto })
  message: BilingualDto;
}

export class OpenPointDto implements OpenPoint {
  @ApiProperty({ type: String })
  rule: string;

  @ApiProperty({ type: String })
  cell: string;

  @ApiProperty({ type: BilingualDto })
  message: BilingualDto;
}

export class SelfEvaluationItemDto implements SelfEvaluationItemView {
  @ApiProperty({ type: String, nullable: true })
  id: string | null;

  @ApiProperty({ type: String })
  indicatorId: string;

  @ApiProperty({ type: String })
  classCode: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: String })
  target: string;

  @ApiProperty({ type: String, nullable: true })
  actual: string | null;

  @ApiProperty({ enum: GRADES, nullable: true })
  grade: GradeCode | null;

  @ApiProperty({ type: String, nullable: true })
  share: string | null;

  @ApiProperty({ type: String, nullable: true })
  weight: string | null;

  @ApiProperty({ type: String, nullable: true })
  computedScore: string | null;

  @ApiProperty({ type: String, nullable: true })
  reviewedScore: string | null;

  @ApiProperty({ type: String, nullable: true })
  reviewReason: string | null;

  @ApiProperty({ type: String, nullable: true })
  score: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: String, nullable: true })
  improvement: string | null;

  @ApiProperty({ type: String, nullable: true })
  rule: string | null;

  @ApiProperty({ type: BilingualDto, nullable: true })
  explanation: BilingualDto | null;

  @ApiProperty({ type: [FindingDto] })
  findings: FindingDto[];

  @ApiProperty({ type: Number })
  evidence: number;
}

export class ReviewCommentDto implements ReviewCommentView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  cell: string;

  @ApiProperty({ type: String })
  text: string;

  @ApiProperty({ type: String })
  createdBy: string;

  @ApiProperty({ type: String })
  at: string;
}

export class ReviewDto implements ReviewView {
  @ApiProperty({ type: String })
  reviewer: string;

  @ApiProperty({ enum: DECISIONS })
  decision: ReviewView['decision'];

  @ApiProperty({ enum: RATINGS, nullable: true })
  rating: RatingCode | null;

  @ApiProperty({ type: String, nullable: true })
  opinion: string | null;

  @ApiProperty({ type: String })
  at: string;
}

class NumberedGoalDto {
  @ApiProperty({ type: Number })
  ordinal: number;

  @ApiProperty({ type: String })
  statement: string;
}

class ExecutionScoreDto {
  @ApiProperty({ type: [ExecutionAmountDto] })
  amounts: ExecutionAmountDto[];

  @ApiProperty({ type: String, nullable: true })
  rate: string | null;

  @ApiProperty({ type: String })
  weight: string;

  @ApiProperty({ type: String, nullable: true })
  score: string | null;

  @ApiProperty({ type: BilingualDto, nullable: true })
  explanation: BilingualDto | null;

  @ApiProperty({ type: [FindingDto] })
  findings: FindingDto[];
}

class SelfEvaluationRightsDto {
  @ApiProperty({ type: Boolean })
  submit: boolean;

  @ApiProperty({ type: Boolean })
  review: boolean;
}

export class SelfEvaluationDto implements SelfEvaluationView {
  @ApiProperty({ type: String, nullable: true })
  id: string | null;

  @ApiProperty({ type: String })
  projectId: string;

  @ApiProperty({ type: String })
  projectCode: string;

  @ApiProperty({ type: String })
  projectName: string;

  @ApiProperty({ type: OrganizationDto })
  department: OrganizationDto;

  @ApiProperty({ type: OrganizationDto, nullable: true })
  unit: OrganizationDto | null;

  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ type: Number })
  version: number;

  @ApiProperty({ enum: SELF_EVALUATION_STATUSES })
  status: SelfEvaluationStatus;

  @ApiProperty({ type: String })
  scheme: string;

  @ApiProperty({ type: [NumberedGoalDto] })
  goals: NumberedGoalDto[];

  @ApiProperty({ type: ExecutionScoreDto })
  execution: ExecutionScoreDto;

  @ApiProperty({ type: [SelfEvaluationItemDto] })
  items: SelfEvaluationItemDto[];

  @ApiProperty({ type: String, nullable: true })
  total: string | null;

  @ApiProperty({ enum: RATINGS, nullable: true })
  rating: RatingCode | null;

  @ApiProperty({ type: String, nullable: true })
  conclusion: string | null;

  @ApiProperty({ type: [FindingDto] })
  findings: FindingDto[];

  @ApiProperty({ type: [OpenPointDto] })
  openPoints: OpenPointDto[];

  @ApiProperty({ type: [ReviewCommentDto] })
  comments: ReviewCommentDto[];

  @ApiProperty({ type: [ReviewDto] })
  reviews: ReviewDto[];

  @ApiProperty({ type: String, nullable: true })
  submittedAt: string | null;

  @ApiProperty({ type: SelfEvaluationRightsDto })
  may: SelfEvaluationRightsDto;
}
