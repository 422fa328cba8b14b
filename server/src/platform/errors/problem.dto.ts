import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { FieldProblem, ProblemView } from '@jixiao/contracts/views';
import { JsonValue } from '../http/json-value.decorator.js';

class FieldProblemDto implements FieldProblem {
  @ApiProperty({ example: 'indicators[2].share' })
  field: string;

  @ApiProperty({ example: 'field.share' })
  code: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  params?: Record<string, unknown>;
}

export class ProblemDto implements ProblemView {
  @ApiProperty({ example: 'about:blank' })
  type: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  status: number;

  @ApiProperty({ example: 'validation.failed' })
  code: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  params: Record<string, unknown>;

  @ApiProperty()
  requestId: string;

  @ApiPropertyOptional()
  field?: string;

  @ApiPropertyOptional({ type: [FieldProblemDto] })
  errors?: FieldProblemDto[];

  @JsonValue({ required: false, description: 'Present state of what a stale write wanted to change.' })
  current?: unknown;
}
