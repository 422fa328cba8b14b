import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { FieldProblem, ProblemView } from '@jixiao/contracts/views';

class FieldProblemDto implements FieldProblem {
  @ApiProperty({ example: 'indicators[2].share' })
  field: string;

  @ApiProperty({ example: 'isDecimal' })
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

  @ApiProperty({ required: false })
  field?: string;

  @ApiPropertyOptional({ type: [FieldProblemDto] })
  errors?: FieldProblemDto[];

  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  current?: unknown;
}
