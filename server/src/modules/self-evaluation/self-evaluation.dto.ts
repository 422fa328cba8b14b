import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { PlainText } from '../../platform/http/plain-text.decorator.js';

export class SubmissionDto {
  @ApiProperty({ minimum: 2000, maximum: 2100 })
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Conclusion and how the result will be used.' })
  @IsOptional()
  @PlainText(5000)
  conclusion?: string | null;
}
