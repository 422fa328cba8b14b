import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { LIST_FORMATS, type ListFormat } from '@jixiao/contracts/routes';
import { AUDITED_OBJECT_TYPES, type AuditEventView, type AuditedObjectType } from '@jixiao/contracts/views';
import { IsIn, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { DateText } from '../../../platform/http/date-text.decorator.js';
import { PageQuery } from '../../../platform/http/page.query.js';
import { LineText } from '../../../platform/http/plain-text.decorator.js';
import { PageDto } from '../../../platform/http/shared.views.js';
import { FieldChangeDto } from '../../projects/projects.views.js';

/** Which events are meant; what is left out lets everything through. */
export class AuditEventsFilter {
  @ApiPropertyOptional({ enum: AUDITED_OBJECT_TYPES, description: 'Needed with objectId.' })
  @ValidateIf(({ objectType, objectId }: AuditEventsFilter) => objectType !== undefined || objectId !== undefined)
  @IsIn(AUDITED_OBJECT_TYPES)
  objectType?: AuditedObjectType;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID('all')
  objectId?: string;

  @ApiPropertyOptional({ description: 'Part of the code or the name of what it happened to.' })
  @IsOptional()
  @LineText(100)
  object?: string;

  @ApiPropertyOptional({ description: 'Part of the name or the username of who did it.' })
  @IsOptional()
  @LineText(100)
  actor?: string;

  @ApiPropertyOptional({ description: 'What was done, or its beginning.', example: 'self-evaluation' })
  @IsOptional()
  @LineText(100)
  action?: string;

  @ApiPropertyOptional({ description: 'Part of a field that changed, or of its value before or after.' })
  @IsOptional()
  @LineText(100)
  text?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'What happened to this organization, to those below it and to their projects.' })
  @IsOptional()
  @IsUUID('all')
  organizationId?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'First day, in China.' })
  @IsOptional()
  @DateText()
  from?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Last day, in China.' })
  @IsOptional()
  @DateText()
  until?: string;
}

export class AuditEventsQuery extends IntersectionType(AuditEventsFilter, PageQuery) {}

export class AuditDocumentQuery extends AuditEventsFilter {
  @ApiProperty({ enum: LIST_FORMATS })
  @IsIn(LIST_FORMATS)
  format: ListFormat;
}

export class AuditEventDto implements AuditEventView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null where a command on the machine of the server did it.' })
  actorId: string | null;

  @ApiProperty({ type: String, nullable: true })
  actor: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'In whose place the actor did it.' })
  deputyOf: string | null;

  @ApiProperty({ type: String })
  action: string;

  @ApiProperty({ enum: AUDITED_OBJECT_TYPES })
  objectType: AuditedObjectType;

  @ApiProperty({ type: String })
  objectId: string;

  @ApiProperty({ type: String, nullable: true })
  objectCode: string | null;

  @ApiProperty({ type: String, nullable: true })
  objectName: string | null;

  @ApiProperty({ type: [FieldChangeDto] })
  changes: FieldChangeDto[];

  @ApiProperty({ type: String, nullable: true })
  requestId: string | null;

  @ApiProperty({ type: String })
  hash: string;
}

export class AuditEventPageDto extends PageDto {
  @ApiProperty({ type: [AuditEventDto] })
  items: AuditEventDto[];
}
