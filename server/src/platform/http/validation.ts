import { ValidationPipe } from '@nestjs/common';
import type { FieldErrorCode } from '@jixiao/contracts/problems';
import type { FieldProblem } from '@jixiao/contracts/views';
import type { ValidationError } from 'class-validator';
import { ApiError } from '../errors/api-error.js';

/** Refuses what the DTO does not describe and names every refused field by its path. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (refused) => {
      const errors = fieldProblems(refused, '');
      return new ApiError('validation.failed', {}, errors[0]?.field, { errors });
    },
  });
}

function fieldProblems(refused: readonly ValidationError[], parent: string): FieldProblem[] {
  return refused.flatMap((error) => {
    const field = /^\d+$/.test(error.property) ? `${parent}[${error.property}]` : join(parent, error.property);
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({ field, code: codeOf(error, rule), params: { message } }));
    return [...own, ...fieldProblems(error.children ?? [], field)];
  });
}

function codeOf(error: ValidationError, rule: string): FieldErrorCode {
  return error.contexts?.[rule]?.code ?? 'field.invalid';
}

function join(parent: string, property: string): string {
  return parent ? `${parent}.${property}` : property;
}
