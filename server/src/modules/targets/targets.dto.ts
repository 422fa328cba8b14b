import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { TARGET_CELL } from '@jixiao/contracts/cells';
import { REVIEW_GRADES, REVIEW_ITEMS, type ReviewGrade, type ReviewItem } from '@jixiao/domain/target-review';
import { TARGET_STATES, type TargetState } from '@jixiao/domain/workflow';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { ProseText } from '../../platform/http/plain-text.decorator.js';
import { YearQuery } from '../../platform/http/year.query.js';

export class TargetQueueQuery extends YearQuery {
  @ApiPropertyOptional({ enum: TARGET_STATES, description: 'Left out: the states that wait for the reader.' })
  @IsOptional()
  @IsIn(TARGET_STATES)
  status?: TargetState;
}

export class TargetDifferenceQuery extends YearQuery {
  @ApiProperty({ type: Number, minimum: 1, description: 'Number of the older version.' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  from: number;

  @ApiProperty({ type: Number, minimum: 1, description: 'Number of the newer version.' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  to: number;
}

class TargetYearDto {
  @ApiProperty({ minimum: 2000, maximum: 2100 })
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;
}

export class TargetCommentDto {
  @ApiProperty({ example: 'indicator:019ac000-0000-7000-8000-000000000001:target' })
  @Matches(TARGET_CELL, { message: 'must name a cell, as indicator:<id>:target', context: { code: 'field.cell' } })
  cell: string;

  @ApiProperty()
  @ProseText(2000, { required: true })
  text: string;
}

class TargetReasonDto {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Mandatory where the step asks for a reason.' })
  @IsOptional()
  @ProseText(5000)
  reason?: string | null;

  @ApiPropertyOptional({ type: [TargetCommentDto], description: 'Comments on cells; only what is returned takes them.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => TargetCommentDto)
  comments?: TargetCommentDto[];
}

/** A step of the workflow, with its reason. */
export class TargetStepDto extends IntersectionType(TargetYearDto, TargetReasonDto) {}

export class ReviewedItemDto {
  @ApiProperty({ enum: REVIEW_ITEMS })
  @IsIn(REVIEW_ITEMS)
  item: ReviewItem;

  @ApiPropertyOptional({ enum: REVIEW_GRADES, nullable: true, description: 'Left out while the item is not graded.' })
  @IsOptional()
  @IsIn(REVIEW_GRADES)
  grade?: ReviewGrade | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @ProseText(2000)
  note?: string | null;
}

/** The whole sheet of a review: items that are left out are not graded. */
export class TargetReviewDto extends TargetYearDto {
  @ApiProperty({ type: [ReviewedItemDto] })
  @IsArray()
  @ArrayMaxSize(REVIEW_ITEMS.length)
  @ArrayUnique(({ item }: ReviewedItemDto) => item, { message: 'must not name an item twice' })
  @ValidateNested({ each: true })
  @Type(() => ReviewedItemDto)
  items: ReviewedItemDto[];
}
