import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { PlainText } from './plain-text.decorator.js';

/** Which part of a list is asked for. */
export class PageQuery {
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
