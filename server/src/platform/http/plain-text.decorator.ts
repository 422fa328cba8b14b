import { applyDecorators } from '@nestjs/common';
import { IsString, Matches, MaxLength } from 'class-validator';

/** Text up to a length; NUL, which PostgreSQL cannot store, is refused. */
export function PlainText(longest: number): PropertyDecorator {
  return applyDecorators(IsString(), MaxLength(longest), Matches(/^[^\0]*$/, { message: 'must not contain NUL', context: { code: 'field.characters' } }));
}

interface TextOptions {
  /** Refuses what is blank. */
  required?: boolean;
}

/** A line of text: no control characters, so no line break either. */
export function LineText(longest: number, options: TextOptions = {}): PropertyDecorator {
  return text(longest, /^\P{Cc}*$/u, options);
}

/** Text of several lines: of the control characters only line breaks and tabs. */
export function ProseText(longest: number, options: TextOptions = {}): PropertyDecorator {
  return text(longest, /^(\P{Cc}|[\n\r\t])*$/u, options);
}

function text(longest: number, allowed: RegExp, { required = false }: TextOptions): PropertyDecorator {
  const blank = required ? [Matches(/\S/, { message: 'must not be blank', context: { code: 'field.required' } })] : [];
  return applyDecorators(
    Matches(allowed, { message: 'must not contain control characters', context: { code: 'field.characters' } }),
    ...blank,
    MaxLength(longest, { context: { code: 'field.too-long' } }),
    IsString(),
  );
}
