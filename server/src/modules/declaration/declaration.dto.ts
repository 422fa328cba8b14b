import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { GoalHorizon } from '@jixiao/contracts/views';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsObject, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { WeightText } from '../../platform/http/decimal-text.decorator.js';
import { LineText, ProseText } from '../../platform/http/plain-text.decorator.js';
import { HORIZONS } from '../projects/vocabulary.js';

export const BASES = ['planned', 'industry', 'historical', 'expenditure_standard', 'other'] as const;
export const ATTRIBUTES = ['continuing', 'new'] as const;
export const EXPENDITURE_CATEGORIES = ['own_level', 'transfer'] as const;

/** New rows have no id, so any number of them stand beside each other. */
const identity = ({ id }: { id?: string | null }): unknown => id?.toLowerCase() ?? Symbol();

export class DeclaredIndicatorDto {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Left out or null for a new indicator.' })
  @IsOptional()
  @IsUUID('all')
  id?: string | null;

  @ApiProperty({ example: 'output.quantity' })
  @LineText(100, { required: true })
  classCode: string;

  @ApiProperty({ example: '设备数量' })
  @LineText(200, { required: true })
  name: string;

  @ApiProperty({ example: '≥480个', description: 'As written; what it means is read from it.' })
  @LineText(500)
  target: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'A corrected meaning of the target. Left out: what is stored holds while the target stays; null: the target is read anew.',
  })
  @IsOptional()
  @IsObject()
  targetParsed?: Record<string, unknown> | null;

  @ApiPropertyOptional({ enum: BASES, nullable: true })
  @IsOptional()
  @IsIn(BASES)
  basis?: (typeof BASES)[number] | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @LineText(500)
  basisNote?: string | null;

  @WeightText({ nullable: true, required: false })
  weight?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @LineText(500)
  twoYearsBefore?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @LineText(500)
  yearBefore?: string | null;
}

export class DeclaredGoalDto {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Left out or null for a new goal.' })
  @IsOptional()
  @IsUUID('all')
  id?: string | null;

  @ApiProperty({ enum: HORIZONS })
  @IsIn(HORIZONS)
  horizon: GoalHorizon;

  @ApiProperty()
  @ProseText(4000, { required: true })
  statement: string;

  @ApiProperty({ type: [DeclaredIndicatorDto], description: 'The whole table in its order: rows that are left out are removed.' })
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique(identity, { message: 'must not name an indicator twice' })
  @ValidateNested({ each: true })
  @Type(() => DeclaredIndicatorDto)
  indicators: DeclaredIndicatorDto[];
}

/** Goals of a year; a goal that is not named stays as it is, and one that is taken away takes its indicators along. */
export class DeclaredGoalsDto {
  @ApiProperty({ minimum: 2000, maximum: 2100 })
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @ApiProperty({ type: [DeclaredGoalDto] })
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique(identity, { message: 'must not name a goal twice' })
  @ValidateNested({ each: true })
  @Type(() => DeclaredGoalDto)
  goals: DeclaredGoalDto[];

  @ApiPropertyOptional({ type: [String], description: 'Goals that are taken away.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique((id: unknown) => String(id).toLowerCase(), { message: 'must not name a goal twice' })
  @IsUUID('all', { each: true })
  removedGoals?: string[];
}

/** The head of a project's target form and its goals. */
export class DeclarationDto extends DeclaredGoalsDto {
  @ApiProperty()
  @LineText(200, { required: true })
  name: string;

  @ApiProperty({ enum: ATTRIBUTES })
  @IsIn(ATTRIBUTES)
  attribute: (typeof ATTRIBUTES)[number];

  @ApiProperty({ enum: EXPENDITURE_CATEGORIES })
  @IsIn(EXPENDITURE_CATEGORIES)
  expenditureCategory: (typeof EXPENDITURE_CATEGORIES)[number];

  @ApiProperty({ minimum: 1990, maximum: 2100 })
  @IsInt()
  @Min(1990)
  @Max(2100)
  startYear: number;

  @ApiProperty({ minimum: 1990, maximum: 2100 })
  @IsInt()
  @Min(1990)
  @Max(2100)
  endYear: number;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @ProseText(4000)
  reason?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @ProseText(4000)
  content?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @LineText(200)
  address?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '430050' })
  @IsOptional()
  @Matches(/^\d{6}$/, { message: 'must be six digits', context: { code: 'field.postcode' } })
  postcode?: string | null;
}
