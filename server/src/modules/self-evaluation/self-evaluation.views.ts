import { ApiProperty, IntersectionType, OmitType, PickType } from '@nestjs/swagger';
import {
  type FindingView,
  type OpenPoint,
  RATINGS,
  type RatingCode,
  type ReviewCommentView,
  type ReviewView,
  type SelfEvaluationItemView,
  type SelfEvaluationView,
} from '@jixiao/contracts/views';
import { BilingualDto } from '../../platform/http/shared.views.js';
import { ExecutionAmountDto } from '../projects/budget.views.js';
import { ActualValueDto, GoalDto, IndicatorDto } from '../projects/goal.views.js';
import { OrganizationDto, ProjectRightsDto, SelfEvaluationSummaryDto } from '../projects/projects.views.js';

const SEVERITIES = ['error', 'warning', 'info'] as const;
const DECISIONS = ['forwarded', 'returned', 'confirmed'] as const;

export class FindingDto implements FindingView {
  @ApiProperty({ type: String })
  rule: string;

  @ApiProperty({ enum: SEVERITIES })
  severity: FindingView['severity'];

  @ApiProperty({ type: BilingualDto })
  message: BilingualDto;
}

export class OpenPointDto extends PickType(FindingDto, ['rule', 'message']) implements OpenPoint {
  @ApiProperty({ type: String })
  cell: string;
}

export class SelfEvaluationItemDto
  extends IntersectionType(
    PickType(IndicatorDto, ['classCode', 'name', 'target', 'weight']),
    OmitType(ActualValueDto, ['recordedAt']),
  )
  implements SelfEvaluationItemView
{
  @ApiProperty({ type: String, nullable: true })
  id: string | null;

  @ApiProperty({ type: String })
  indicatorId: string;

  @ApiProperty({ type: String, nullable: true })
  computedScore: string | null;

  @ApiProperty({ type: String, nullable: true })
  reviewedScore: string | null;

  @ApiProperty({ type: String, nullable: true })
  reviewReason: string | null;

  @ApiProperty({ type: String, nullable: true })
  score: string | null;

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

class NumberedGoalDto extends PickType(GoalDto, ['ordinal', 'statement']) {}

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

class SelfEvaluationRightsDto extends PickType(ProjectRightsDto, ['submit', 'forward', 'review']) {}

export class SelfEvaluationDto
  extends PickType(SelfEvaluationSummaryDto, ['status', 'total', 'rating', 'submittedAt'])
  implements SelfEvaluationView
{
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

  @ApiProperty({ type: String, nullable: true })
  attribute: string | null;

  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ type: Number })
  version: number;

  @ApiProperty({ type: String })
  scheme: string;

  @ApiProperty({ type: [NumberedGoalDto] })
  goals: NumberedGoalDto[];

  @ApiProperty({ type: ExecutionScoreDto })
  execution: ExecutionScoreDto;

  @ApiProperty({ type: [SelfEvaluationItemDto] })
  items: SelfEvaluationItemDto[];

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

  @ApiProperty({ type: SelfEvaluationRightsDto })
  may: SelfEvaluationRightsDto;
}
