import { ApiPropertyOptional } from '@nestjs/swagger';
import { PROJECT_SORTS, PROJECT_STAGES, type ProjectStage, RATINGS, type RatingCode } from '@jixiao/contracts/views';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { PlainText } from '../../platform/http/plain-text.decorator.js';
import { YearQuery } from '../../platform/http/year.query.js';

const SORTS = PROJECT_SORTS.flatMap((sort) => [sort, `-${sort}`]);

export class ProjectListQuery extends YearQuery {
  @ApiPropertyOptional({ description: 'Part of the name or the code.' })
  @IsOptional()
  @PlainText(100)
  q?: string;

  @ApiPropertyOptional({ enum: PROJECT_STAGES })
  @IsOptional()
  @IsIn(PROJECT_STAGES)
  stage?: ProjectStage;

  @ApiPropertyOptional({ enum: RATINGS })
  @IsOptional()
  @IsIn(RATINGS)
  rating?: RatingCode;

  @ApiPropertyOptional({ enum: SORTS, default: 'code', description: 'With a minus: descending.' })
  @IsIn(SORTS)
  sort: string = 'code';

  @ApiPropertyOptional({ description: 'The nextCursor of the page before.' })
  @IsOptional()
  @PlainText(1000)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 50;
}

export class TrailQuery {
  @ApiPropertyOptional({ description: 'The nextCursor of the page before.' })
  @IsOptional()
  @IsUUID()
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 50;
}
