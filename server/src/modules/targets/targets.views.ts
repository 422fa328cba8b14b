import { ApiProperty, IntersectionType, OmitType } from '@nestjs/swagger';
import {
  TARGET_VERSION_KINDS,
  type TargetActionView,
  type TargetCommentView,
  type TargetDifferenceView,
  type TargetQueueItem,
  type TargetReviewView,
  type TargetStepView,
  type TargetsView,
  type TargetSubjectKind,
  type TargetVersionItem,
  type TargetVersionKind,
  type TargetVersionView,
} from '@jixiao/contracts/views';
import { REVIEW_GRADES, type ReviewGrade, type ReviewOutcome } from '@jixiao/domain/target-review';
import type { CellDifference, TargetContent } from '@jixiao/domain/target-versions';
import { TARGET_STATES, type TargetState } from '@jixiao/domain/workflow';

const KINDS = ['project', 'organization'] as const;
const REASONS = ['required', 'optional', 'none'] as const;
const OUTCOMES = ['pass', 'edit', 'resubmit', 'block'] as const;
const CHANGES = ['added', 'removed', 'changed'] as const;

class TargetRefusalDto {
  @ApiProperty({ type: String, example: 'workflow.condition-unmet' })
  code: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  params: Record<string, string>;
}

class TargetActionDto implements TargetActionView {
  @ApiProperty({ type: String, example: 'submit' })
  action: string;

  @ApiProperty({ enum: TARGET_STATES })
  to: TargetState;

  @ApiProperty({ enum: REASONS })
  reason: (typeof REASONS)[number];

  @ApiProperty({ type: TargetRefusalDto, nullable: true, description: 'Why it is refused now; null where it may be taken.' })
  refusal: TargetRefusalDto | null;
}

/** Who did it and when. */
class SignedDto {
  @ApiProperty({ type: String })
  by: string;

  @ApiProperty({ type: String })
  at: string;
}

class TakenTargetStepDto extends SignedDto implements TargetStepView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  action: string;

  @ApiProperty({ enum: TARGET_STATES })
  from: TargetState;

  @ApiProperty({ enum: TARGET_STATES })
  to: TargetState;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

export class TargetVersionItemDto implements TargetVersionItem {
  @ApiProperty({ type: Number })
  number: number;

  @ApiProperty({ enum: TARGET_VERSION_KINDS })
  kind: TargetVersionKind;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null where it was kept when versions were introduced.' })
  by: string | null;

  @ApiProperty({ type: String })
  at: string;
}

export class TargetVersionDto extends TargetVersionItemDto implements TargetVersionView {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Basics and budget of a project, and the goals with their indicators.' })
  content: TargetContent;
}

class TargetCommentDtoView extends SignedDto implements TargetCommentView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: Number })
  versionNumber: number;

  @ApiProperty({ type: String })
  cell: string;

  @ApiProperty({ type: String })
  text: string;
}

class TargetReviewDtoView extends SignedDto implements TargetReviewView {
  @ApiProperty({ type: Number })
  versionNumber: number;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Grade and note of each item that has any.' })
  items: TargetReviewView['items'];

  @ApiProperty({ enum: REVIEW_GRADES, nullable: true, description: 'Null until every item is graded.' })
  overall: ReviewGrade | null;

  @ApiProperty({ enum: OUTCOMES, nullable: true })
  outcome: ReviewOutcome | null;
}

class TargetRightsDto {
  @ApiProperty({ type: Boolean })
  review: boolean;
}

class TargetSubjectDto {
  @ApiProperty({ enum: KINDS })
  kind: TargetSubjectKind;

  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  code: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ enum: TARGET_STATES })
  status: TargetState;
}

export class TargetsDto extends TargetSubjectDto implements TargetsView {
  @ApiProperty({ type: Number, description: '0 until anything happened.' })
  version: number;

  @ApiProperty({ type: [TargetActionDto] })
  actions: TargetActionDto[];

  @ApiProperty({ type: [TakenTargetStepDto], description: 'Newest first.' })
  steps: TakenTargetStepDto[];

  @ApiProperty({ type: [TargetVersionItemDto], description: 'Newest first.' })
  versions: TargetVersionItemDto[];

  @ApiProperty({ type: [TargetCommentDtoView], description: 'Newest first.' })
  comments: TargetCommentDtoView[];

  @ApiProperty({ type: TargetReviewDtoView, nullable: true, description: 'Of the newest version.' })
  review: TargetReviewDtoView | null;

  @ApiProperty({ type: TargetRightsDto })
  may: TargetRightsDto;
}

class CellDifferenceDto implements CellDifference {
  @ApiProperty({ type: String })
  cell: string;

  @ApiProperty({ type: String, nullable: true })
  label: string | null;

  @ApiProperty({ enum: CHANGES })
  change: (typeof CHANGES)[number];

  @ApiProperty({ type: String, nullable: true })
  old: string | null;

  @ApiProperty({ type: String, nullable: true })
  new: string | null;
}

export class TargetDifferenceDto implements TargetDifferenceView {
  @ApiProperty({ type: TargetVersionItemDto })
  from: TargetVersionItemDto;

  @ApiProperty({ type: TargetVersionItemDto })
  to: TargetVersionItemDto;

  @ApiProperty({ type: [CellDifferenceDto] })
  differences: CellDifferenceDto[];
}

class TargetQueueItemDto extends IntersectionType(TargetSubjectDto, OmitType(TargetReviewDtoView, ['items', 'versionNumber', 'by', 'at', 'outcome'])) implements TargetQueueItem {
  @ApiProperty({ type: String })
  department: string;

  @ApiProperty({ type: String, nullable: true })
  unit: string | null;

  @ApiProperty({ type: String, nullable: true })
  lead: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'When it came to this state; null for a draft that nobody touched.' })
  changedAt: string | null;

  @ApiProperty({ type: Number })
  versions: number;
}

export class TargetQueueDto {
  @ApiProperty({ type: [TargetQueueItemDto] })
  items: TargetQueueItemDto[];
}
