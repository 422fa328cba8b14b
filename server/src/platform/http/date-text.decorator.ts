import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches, ValidateBy, isISO8601 } from 'class-validator';

const context = { code: 'field.date' };

/** A day of the calendar between 1900 and 2199, as '2026-11-01'. */
export function DateText(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, format: 'date', example: '2026-11-01' }),
    Matches(/^(19|20|21)\d{2}-\d{2}-\d{2}$/, { message: 'must be a date, as 2026-11-01', context }),
    ValidateBy(
      { name: 'isDay', validator: { validate: (value) => isISO8601(value, { strict: true }), defaultMessage: () => 'must be a day of the calendar' } },
      { context },
    ),
  );
}
