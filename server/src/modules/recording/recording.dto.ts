import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type ExecutionSource, GRADES, type GradeCode } from '@jixiao/contracts/views';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { AmountText, ShareText } from '../../platform/http/decimal-text.decorator.js';
import { PlainText } from '../../platform/http/plain-text.decorator.js';
import { SOURCES } from '../projects/vocabulary.js';

export class RecordedIndicatorDto {
  @ApiProperty({ description: 'The indicator.' })
  @IsUUID('all')
  id: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: '480个' })
  @IsOptional()
  @PlainText(500)
  actual?: string | null;

  @ApiPropertyOptional({ enum: GRADES, nullable: true })
  @IsOptional()
  @IsIn(GRADES)
  grade?: GradeCode | null;

  @ShareText({ nullable: true, required: false })
  share?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @PlainText(2000)
  reason?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @PlainText(2000)
  improvement?: string | null;
}

export class RecordedExecutionDto {
  @ApiProperty({ enum: SOURCES })
  @IsIn(SOURCES)
  source: ExecutionSource;

  @AmountText({ nullable: true, description: 'Null takes the amount back.' })
  executed: string | null;
}

/** What was achieved and spent; an indicator or source that is not named stays as it is. */
export class RecordingDto {
  @ApiProperty({ minimum: 2000, maximum: 2100 })
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @ApiProperty({ type: [RecordedIndicatorDto] })
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique(({ id }: RecordedIndicatorDto) => id, { message: 'must not name an indicator twice' })
  @ValidateNested({ each: true })
  @Type(() => RecordedIndicatorDto)
  indicators: RecordedIndicatorDto[];

  @ApiProperty({ type: [RecordedExecutionDto] })
  @IsArray()
  @ArrayMaxSize(4)
  @ArrayUnique(({ source }: RecordedExecutionDto) => source, { message: 'must not name a source twice' })
  @ValidateNested({ each: true })
  @Type(() => RecordedExecutionDto)
  execution: RecordedExecutionDto[];
}

export class SavedDto {
  @ApiProperty({ description: 'Version of the project from now on.' })
  version: number;

  @ApiProperty({ description: 'How many fields changed.' })
  changes: number;
}
