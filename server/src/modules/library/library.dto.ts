import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { LibraryAction, LibraryContent, LibraryEntryView, LibraryItem } from '@jixiao/contracts/views';
import { LIBRARY_DIRECTIONS, type LibraryDirection } from '@jixiao/domain/library';
import { LIBRARY_ENTRY_MACHINE, LIBRARY_STATES, type LibraryState } from '@jixiao/domain/workflow';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page.query.js';
import { LineText, ProseText } from '../../platform/http/plain-text.decorator.js';
import { BilingualDto, NamedDto, PageDto } from '../../platform/http/shared.views.js';
import { BASES } from '../declaration/declaration.dto.js';

export const LIBRARY_ACTIONS = [...new Set(LIBRARY_ENTRY_MACHINE.transitions.map(({ action }) => action))];

const LINE = /^(?=.*\S)\P{Cc}*$/u;

export class LibraryQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Fragments of name, alias or definition, all of which occur; answers the best up to the limit, without further pages.' })
  @IsOptional()
  @LineText(100)
  q?: string;

  @ApiPropertyOptional({ description: 'A class, or a first-level one with all below it.', example: 'output.quantity' })
  @IsOptional()
  @LineText(100)
  classCode?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Entries of this department only.' })
  @IsOptional()
  @IsUUID('all')
  organizationId?: string;

  @ApiPropertyOptional({ description: 'Common entries only.', default: false })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  common: boolean = false;

  @ApiPropertyOptional({ enum: LIBRARY_STATES })
  @IsOptional()
  @IsIn(LIBRARY_STATES)
  state?: LibraryState;
}

export class LibraryContentDto implements LibraryContent {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The department whose entry it is; null: common to the region.' })
  @IsOptional()
  @IsUUID('all')
  organizationId: string | null;

  @ApiProperty({ example: 'satisfaction.beneficiary' })
  @LineText(100, { required: true })
  classCode: string;

  @ApiProperty({ example: '服务对象满意度' })
  @LineText(200, { required: true })
  name: string;

  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(LINE, { each: true, message: 'must be lines of text', context: { code: 'field.characters' } })
  @MaxLength(200, { each: true, context: { code: 'field.too-long' } })
  aliases: string[];

  @ApiProperty()
  @ProseText(2000)
  definition: string;

  @ApiProperty({ type: String, nullable: true, example: '%' })
  @IsOptional()
  @LineText(20)
  unit: string | null;

  @ApiProperty({ enum: LIBRARY_DIRECTIONS })
  @IsIn(LIBRARY_DIRECTIONS)
  direction: LibraryDirection;

  @ApiProperty({ type: [String], example: ['≥90%'] })
  @IsArray()
  @ArrayMinSize(0)
  @ArrayMaxSize(10)
  @Matches(LINE, { each: true, message: 'must be lines of text', context: { code: 'field.characters' } })
  @MaxLength(100, { each: true, context: { code: 'field.too-long' } })
  targets: string[];

  @ApiProperty({ type: String, nullable: true, description: 'How it is calculated and scored.' })
  @IsOptional()
  @ProseText(2000)
  scoring: string | null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @ProseText(500)
  dataSource: string | null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @ProseText(500)
  evidence: string | null;

  @ApiProperty({ type: String, enum: BASES, nullable: true })
  @IsOptional()
  @IsIn(BASES)
  basis: string | null;
}

export class LibraryProposalDto extends LibraryContentDto {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'The declared indicator that it was taken from.' })
  @IsOptional()
  @IsUUID('all')
  indicatorId?: string | null;
}

export class LibraryDecisionDto {
  @ApiProperty({ enum: LIBRARY_ACTIONS })
  @IsIn(LIBRARY_ACTIONS)
  action: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @ProseText(2000)
  reason?: string | null;
}

export class LibraryItemDto extends LibraryContentDto implements LibraryItem {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String, nullable: true })
  organization: string | null;

  @ApiProperty({ enum: LIBRARY_STATES })
  state: LibraryState;

  @ApiProperty({ type: Number, description: 'Projects and departments that declared an indicator by one of its names.' })
  usedIn: number;

  @ApiProperty({ type: Number })
  version: number;
}

export class LibraryPageDto extends PageDto {
  @ApiProperty({ type: [LibraryItemDto] })
  items: LibraryItemDto[];
}

class LibraryActionDto implements LibraryAction {
  @ApiProperty({ enum: LIBRARY_ACTIONS })
  action: string;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;

  @ApiProperty({ type: Boolean })
  needsReason: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Code of why it is refused now.' })
  refusal: string | null;

  @ApiProperty({ type: BilingualDto, nullable: true, description: 'The condition that does not hold.' })
  condition: BilingualDto | null;
}

class LibraryRightsDto {
  @ApiProperty({ type: Boolean })
  edit: boolean;

  @ApiProperty({ type: [LibraryActionDto] })
  actions: LibraryActionDto[];
}

export class LibraryEntryDto extends LibraryItemDto implements LibraryEntryView {
  @ApiProperty({ type: String, nullable: true })
  proposedBy: string | null;

  @ApiProperty({ type: String })
  proposedAt: string;

  @ApiProperty({ type: String, nullable: true })
  decidedBy: string | null;

  @ApiProperty({ type: String, nullable: true })
  decidedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  decisionReason: string | null;

  @ApiProperty({ type: LibraryRightsDto })
  may: LibraryRightsDto;
}

class LibraryDepartmentDto extends NamedDto {
  @ApiProperty({ type: Boolean, description: 'Whether the reader decides about its entries.' })
  decides: boolean;
}

export class LibraryDepartmentsDto {
  @ApiProperty({ type: [LibraryDepartmentDto] })
  items: LibraryDepartmentDto[];

  @ApiProperty({ type: Boolean, description: 'Whether the reader decides about common entries.' })
  decidesCommon: boolean;
}
