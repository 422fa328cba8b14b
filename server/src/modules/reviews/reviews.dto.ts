import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CELL_NAME } from '@jixiao/contracts/cells';
import { RATINGS, type RatingCode, type SelfEvaluationStatus } from '@jixiao/contracts/views';
import { SELF_EVALUATION_STATES } from '@jixiao/domain/workflow';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { ScoreText } from '../../platform/http/decimal-text.decorator.js';
import { PlainText } from '../../platform/http/plain-text.decorator.js';
import { YearQuery } from '../../platform/http/year.query.js';

const NOT_BLANK = /\S/;

export class ReviewQueueQuery extends YearQuery {
  @ApiPropertyOptional({ enum: SELF_EVALUATION_STATES, description: 'Left out: what waits for the reader.' })
  @IsOptional()
  @IsIn(SELF_EVALUATION_STATES)
  status?: SelfEvaluationStatus;
}

export class ItemReviewDto {
  @ScoreText({ nullable: true, description: 'Null takes the change back.' })
  score: string | null;

  @ApiProperty({ description: 'Why the score differs from the computed one.' })
  @PlainText(2000)
  @Matches(NOT_BLANK, { message: 'must not be blank', context: { code: 'field.required' } })
  reason: string;
}

class CellCommentDto {
  @ApiProperty({ example: 'indicator:019ac000-0000-7000-8000-000000000001:actual' })
  @PlainText(200)
  @Matches(CELL_NAME, { message: 'must name a cell, as indicator:<id>:actual', context: { code: 'field.cell' } })
  cell: string;

  @ApiProperty()
  @PlainText(2000)
  @Matches(NOT_BLANK, { message: 'must not be blank', context: { code: 'field.required' } })
  text: string;
}

export class ReturnDto {
  @ApiProperty()
  @PlainText(5000)
  @Matches(NOT_BLANK, { message: 'must not be blank', context: { code: 'field.required' } })
  opinion: string;

  @ApiProperty({ type: [CellCommentDto] })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => CellCommentDto)
  comments: CellCommentDto[];
}

export class ForwardDto {
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @PlainText(5000)
  opinion?: string | null;
}

export class ConfirmationDto {
  @ApiProperty({ enum: RATINGS })
  @IsIn(RATINGS)
  rating: RatingCode;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Mandatory where the rating is not the computed one.' })
  @IsOptional()
  @PlainText(5000)
  opinion?: string | null;
}
