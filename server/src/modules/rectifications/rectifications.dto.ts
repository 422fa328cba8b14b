import { ApiProperty, ApiPropertyOptional, IntersectionType, PickType } from '@nestjs/swagger';
import { LIST_FORMATS, type ListFormat } from '@jixiao/contracts/routes';
import { RECTIFICATION_ORIGINS, type RectificationOrigin, type RectificationSubjectKind } from '@jixiao/contracts/views';
import { RECTIFICATION_STATES, type RectificationState } from '@jixiao/domain/workflow';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { DateText } from '../../platform/http/date-text.decorator.js';
import { PageQuery } from '../../platform/http/page.query.js';
import { LineText, ProseText } from '../../platform/http/plain-text.decorator.js';
import { YearQuery } from '../../platform/http/year.query.js';

export const SUBJECT_KINDS = ['project', 'organization'] as const satisfies readonly RectificationSubjectKind[];
const WAITING = ['open', 'overdue'] as const;

/** Which rectifications are meant; what is left out lets everything through, also every year. */
export class RectificationsFilter extends YearQuery {
  @ApiPropertyOptional({ enum: RECTIFICATION_STATES })
  @IsOptional()
  @IsIn(RECTIFICATION_STATES)
  status?: RectificationState;

  @ApiPropertyOptional({ enum: WAITING, description: 'open: not verified yet; overdue: past its deadline without an answer.' })
  @IsOptional()
  @IsIn(WAITING)
  waiting?: (typeof WAITING)[number];

  @ApiPropertyOptional({ enum: RECTIFICATION_ORIGINS })
  @IsOptional()
  @IsIn(RECTIFICATION_ORIGINS)
  origin?: RectificationOrigin;

  @ApiPropertyOptional({ description: 'Part of the code or the name of the project or organization.' })
  @IsOptional()
  @LineText(100)
  q?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The project or organization.' })
  @IsOptional()
  @IsUUID('all')
  subjectId?: string;
}

export class RectificationsQuery extends IntersectionType(RectificationsFilter, PageQuery) {}

export class RectificationsDocumentQuery extends RectificationsFilter {
  @ApiProperty({ enum: LIST_FORMATS })
  @IsIn(LIST_FORMATS)
  format: ListFormat;
}

export class NewRectificationDto {
  @ApiProperty({ enum: SUBJECT_KINDS })
  @IsIn(SUBJECT_KINDS)
  kind: RectificationSubjectKind;

  @ApiProperty({ format: 'uuid', description: 'Id of the project or organization.' })
  @IsUUID('all')
  subjectId: string;

  @ApiProperty({ minimum: 2000, maximum: 2100, description: 'Budget year in which the problem was found.' })
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @ApiProperty({ enum: RECTIFICATION_ORIGINS })
  @IsIn(RECTIFICATION_ORIGINS)
  origin: RectificationOrigin;

  @ApiProperty()
  @ProseText(2000, { required: true })
  problem: string;

  @ApiProperty()
  @ProseText(2000, { required: true })
  demand: string;

  @DateText()
  dueOn: string;
}

/** Several at once: all of them are raised, or none. */
export class RaiseRectificationsDto {
  @ApiProperty({ type: [NewRectificationDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NewRectificationDto)
  items: NewRectificationDto[];
}

export class RectificationStepDto {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'The measures of an answer; the reason or opinion of every other step.' })
  @IsOptional()
  @ProseText(5000)
  note?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Another deadline; only what is returned takes one.' })
  @IsOptional()
  @DateText()
  dueOn?: string;
}

/** Whose declaration of which year. */
export class DeclarationQuery extends PickType(NewRectificationDto, ['kind', 'subjectId']) {
  @ApiProperty({ minimum: 2000, maximum: 2100, description: 'Budget year that is declared.' })
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;
}
