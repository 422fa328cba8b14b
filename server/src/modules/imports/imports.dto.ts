import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { IMPORT_KINDS, type ImportKind, type ImportSettings } from '@jixiao/contracts/views';
import type { SourcePlace } from '@jixiao/domain/budget-document';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page.query.js';
import { LineText, ProseText } from '../../platform/http/plain-text.decorator.js';

const SEVERITIES = ['error', 'warning', 'info'] as const;
const LARGEST = 10_000_000;

/** Where a page of a document begins: behind the number of the last thing seen. */
class NumberedPageQuery extends OmitType(PageQuery, ['cursor']) {
  @ApiPropertyOptional({ type: Number, description: 'The nextCursor of the page before.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(LARGEST)
  cursor?: number;
}

export class ItemsQuery extends NumberedPageQuery {
  @ApiPropertyOptional({ enum: IMPORT_KINDS })
  @IsOptional()
  @IsIn(IMPORT_KINDS)
  kind?: ImportKind;
}

export class LinesQuery extends NumberedPageQuery {}

export class FindingsQuery extends NumberedPageQuery {
  @ApiPropertyOptional({ enum: SEVERITIES })
  @IsOptional()
  @IsIn(SEVERITIES)
  severity?: (typeof SEVERITIES)[number];

  @ApiPropertyOptional()
  @IsOptional()
  @LineText(100)
  rule?: string;

  @ApiPropertyOptional({ description: 'Key of a part.' })
  @IsOptional()
  @LineText(100)
  item?: string;
}

/** Describes and checks a number of a place, counted from 1. */
function Position(): PropertyDecorator {
  const rules = [ApiPropertyOptional({ type: Number }), IsOptional(), IsInt(), Min(1), Max(LARGEST)];
  return (target, name) => rules.forEach((rule) => rule(target, name));
}

export class PlaceDto implements SourcePlace {
  @ApiPropertyOptional({ example: '表10' })
  @IsOptional()
  @LineText(200)
  sheet?: string;

  @Position()
  page?: number;

  @Position()
  line?: number;

  @Position()
  table?: number;

  @Position()
  row?: number;

  @Position()
  cell?: number;

  @Position()
  column?: number;
}

export class CorrectionDto {
  @ApiProperty({ type: PlaceDto })
  @ValidateNested()
  @Type(() => PlaceDto)
  place: PlaceDto;

  @ApiProperty({ type: String, nullable: true, description: 'What the cell should say; null takes an earlier correction back.' })
  @IsOptional()
  @ProseText(4000)
  text: string | null;
}

export class SettingsDto implements ImportSettings {
  @ApiProperty({ type: Number, nullable: true, minimum: 2000, maximum: 2100, description: 'Budget year where the file names none.' })
  @IsOptional()
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number | null = null;

  @ApiProperty({ type: String, nullable: true, description: 'Department where the file names none that is known.' })
  @IsOptional()
  @IsUUID('all')
  departmentId: string | null = null;

  @ApiProperty({ type: String, nullable: true, description: 'Unit of new projects whose unit is not known.' })
  @IsOptional()
  @IsUUID('all')
  unitId: string | null = null;

  @ApiProperty({ type: String, nullable: true, description: 'Lead of new projects whose lead is not known; without one, who imports.' })
  @IsOptional()
  @IsUUID('all')
  leadUserId: string | null = null;
}

export class CorrectImportDto {
  @ApiPropertyOptional({ type: [CorrectionDto], description: 'The document is read again with them.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => CorrectionDto)
  corrections?: CorrectionDto[];

  @ApiPropertyOptional({ type: SettingsDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => SettingsDto)
  settings?: SettingsDto;
}

export class AcceptedKeyDto {
  @ApiProperty({ example: 'project-3' })
  @LineText(100, { required: true })
  key: string;

  @ApiProperty({ type: Number, nullable: true, description: 'As it was seen; null where nothing was stored.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  storedVersion: number | null;
}

export class AcceptImportDto {
  @ApiProperty({ type: [AcceptedKeyDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10_000)
  @ArrayUnique(({ key }: AcceptedKeyDto) => key, { message: 'must not name a part twice' })
  @ValidateNested({ each: true })
  @Type(() => AcceptedKeyDto)
  items: AcceptedKeyDto[];
}
