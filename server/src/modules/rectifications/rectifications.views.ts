import { ApiProperty, PickType } from '@nestjs/swagger';
import {
  OPEN_RECTIFICATION_EFFECTS,
  RECTIFICATION_ORIGINS,
  type OpenRectificationEffect,
  type OpenRectificationsView,
  type RectificationActionView,
  type RectificationFileView,
  type RectificationItem,
  type RectificationOrigin,
  type RectificationStepView,
  type RectificationSubject,
  type RectificationSubjectKind,
  type RectificationView,
} from '@jixiao/contracts/views';
import { RECTIFICATION_STATES, type RectificationState } from '@jixiao/domain/workflow';
import { PageDto } from '../../platform/http/shared.views.js';
import { SUBJECT_KINDS } from './rectifications.dto.js';

const REASONS = ['required', 'optional', 'none'] as const;

class RectificationSubjectDto implements RectificationSubject {
  @ApiProperty({ enum: SUBJECT_KINDS })
  kind: RectificationSubjectKind;

  @ApiProperty()
  id: string;

  @ApiProperty()
  code: string;

  @ApiProperty()
  name: string;
}

export class RectificationItemDto implements RectificationItem {
  @ApiProperty()
  id: string;

  @ApiProperty({ description: 'Budget year in which the problem was found.' })
  year: number;

  @ApiProperty({ enum: RECTIFICATION_ORIGINS })
  origin: RectificationOrigin;

  @ApiProperty({ type: RectificationSubjectDto })
  subject: RectificationSubjectDto;

  @ApiProperty()
  department: string;

  @ApiProperty({ type: String, nullable: true })
  lead: string | null;

  @ApiProperty()
  problem: string;

  @ApiProperty()
  demand: string;

  @ApiProperty({ format: 'date', description: 'Last day in China on which an answer is in time.' })
  dueOn: string;

  @ApiProperty({ enum: RECTIFICATION_STATES })
  status: RectificationState;

  @ApiProperty()
  overdue: boolean;

  @ApiProperty()
  raisedBy: string;

  @ApiProperty({ format: 'date-time' })
  raisedAt: string;

  @ApiProperty()
  version: number;
}

class RectificationStepViewDto implements RectificationStepView {
  @ApiProperty()
  id: string;

  @ApiProperty()
  action: string;

  @ApiProperty({ enum: RECTIFICATION_STATES })
  from: RectificationState;

  @ApiProperty({ enum: RECTIFICATION_STATES })
  to: RectificationState;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;

  @ApiProperty()
  by: string;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class RectificationFileDto implements RectificationFileView {
  @ApiProperty()
  id: string;

  @ApiProperty()
  fileName: string;

  @ApiProperty()
  mediaType: string;

  @ApiProperty()
  size: number;

  @ApiProperty({ format: 'date-time' })
  uploadedAt: string;

  @ApiProperty()
  by: string;
}

class RectificationRefusalDto {
  @ApiProperty({ example: 'workflow.condition-unmet' })
  code: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  params: Record<string, string>;
}

class RectificationActionDto implements RectificationActionView {
  @ApiProperty({ example: 'answer' })
  action: string;

  @ApiProperty({ enum: RECTIFICATION_STATES })
  to: RectificationState;

  @ApiProperty({ enum: REASONS })
  reason: (typeof REASONS)[number];

  @ApiProperty({ type: RectificationRefusalDto, nullable: true, description: 'Why it is refused now; null where it may be taken.' })
  refusal: RectificationRefusalDto | null;
}

class RectificationMayDto {
  @ApiProperty()
  attach: boolean;
}

export class RectificationDto extends RectificationItemDto implements RectificationView {
  @ApiProperty({ type: [RectificationStepViewDto] })
  steps: RectificationStepViewDto[];

  @ApiProperty({ type: [RectificationFileDto] })
  files: RectificationFileDto[];

  @ApiProperty({ type: [RectificationActionDto], description: 'Steps that the reader has in this state.' })
  actions: RectificationActionDto[];

  @ApiProperty({ type: RectificationMayDto })
  may: RectificationMayDto;
}

export class RectificationPageDto extends PageDto {
  @ApiProperty({ type: [RectificationItemDto] })
  items: RectificationItemDto[];
}

export class RaisedRectificationsDto {
  @ApiProperty({ type: [String], description: 'Ids, in the order in which they were given.' })
  ids: string[];
}

class OpenRectificationDto extends PickType(RectificationItemDto, ['id', 'year', 'problem', 'dueOn', 'status', 'overdue']) {}

export class OpenRectificationsDto implements OpenRectificationsView {
  @ApiProperty({ enum: OPEN_RECTIFICATION_EFFECTS })
  effect: OpenRectificationEffect;

  @ApiProperty({ type: [OpenRectificationDto] })
  items: OpenRectificationDto[];
}
