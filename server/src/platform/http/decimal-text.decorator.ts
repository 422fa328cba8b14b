import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import type { FieldErrorCode } from '@jixiao/contracts/problems';
import { IsOptional, Matches } from 'class-validator';

/** An amount of 万元 as decimal text: not negative, six places. */
export function AmountText(options: ApiPropertyOptions = {}): PropertyDecorator {
  return decimal('field.amount', /^\d{1,12}(\.\d{1,6})?$/, 'must be an amount that is not negative, with at most six places', {
    example: '353.4',
    ...options,
  });
}

/** A share between 0 and 1 with four places. */
export function ShareText(options: ApiPropertyOptions = {}): PropertyDecorator {
  return decimal('field.share', /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/, 'must be between 0 and 1, with at most four places', {
    example: '0.95',
    ...options,
  });
}

/** A score of at most 100 points with two places. */
export function ScoreText(options: ApiPropertyOptions = {}): PropertyDecorator {
  return decimal('field.score', /^(\d{1,2}(\.\d{1,2})?|100(\.0{1,2})?)$/, 'must be between 0 and 100, with at most two places', {
    example: '14.40',
    ...options,
  });
}

/** A weight of an indicator in points of 100 with two places. */
export function WeightText(options: ApiPropertyOptions = {}): PropertyDecorator {
  return decimal('field.weight', /^(\d{1,2}(\.\d{1,2})?|100(\.0{1,2})?)$/, 'must be between 0 and 100, with at most two places', {
    example: '12.50',
    ...options,
  });
}

function decimal(code: FieldErrorCode, pattern: RegExp, message: string, options: ApiPropertyOptions): PropertyDecorator {
  const optional = 'nullable' in options && options.nullable ? [IsOptional()] : [];
  return applyDecorators(ApiProperty({ type: String, ...options } as ApiPropertyOptions), ...optional, Matches(pattern, { message, context: { code } }));
}
