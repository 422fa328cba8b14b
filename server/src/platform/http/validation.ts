import { ValidationPipe } from '@nestjs/common';
import { ApiError } from '../errors/api-error.js';
import { fieldProblems } from './field-problems.js';

/** Refuses what the DTO does not describe and names every refused field by its path. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    // What the rules were declared with is looked up on the refused object; it does not reach the answer.
    validationError: { target: true },
    exceptionFactory: (refused) => {
      const errors = fieldProblems(refused);
      return new ApiError('validation.failed', {}, errors[0]?.field || undefined, { errors });
    },
  });
}
