import { ValidationPipe } from '@nestjs/common';
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
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ field, code, params: { message } }));
    return [...own, ...fieldProblems(error.children ?? [], field)];
  });
}

function join(parent: string, property: string): string {
  return parent ? `${parent}.${property}` : property;
}
