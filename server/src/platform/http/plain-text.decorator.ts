import { applyDecorators } from '@nestjs/common';
import { IsString, Matches, MaxLength } from 'class-validator';

/** Text up to a length; NUL, which PostgreSQL cannot store, is refused. */
export function PlainText(longest: number): PropertyDecorator {
  // eslint-disable-next-line no-control-regex
  return applyDecorators(IsString(), MaxLength(longest), Matches(/^[^\u0000]*$/, { message: 'must not contain NUL' }));
}
