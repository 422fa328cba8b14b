import { applyDecorators } from '@nestjs/common';
import { Matches } from 'class-validator';
import { PlainText } from './plain-text.decorator.js';

/** Text of at least one visible character, up to a length. */
export function NotBlank(longest: number): PropertyDecorator {
  return applyDecorators(PlainText(longest), Matches(/\S/, { message: 'must not be blank' }));
}
