import { ApiPropertyOptional, IntersectionType, OmitType } from '@nestjs/swagger';
import { PROJECT_SORTS, PROJECT_STAGES, type ProjectStage, RATINGS, type RatingCode } from '@jixiao/contracts/views';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../platform/http/page.query.js';
import { PlainText } from '../../platform/http/plain-text.decorator.js';
import { YearQuery } from '../../platform/http/year.query.js';

const SORTS = PROJECT_SORTS.flatMap((sort) => [sort, `-${sort}`]);

export class ProjectListQuery extends IntersectionType(YearQuery, PageQuery) {
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
}

export class TrailQuery extends OmitType(PageQuery, ['cursor']) {
  @ApiPropertyOptional({ description: 'The nextCursor of the page before.', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  cursor?: string;
}
