import { SetMetadata, UseInterceptors, applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { ProblemDto } from '../errors/problem.dto.js';
import { CreationInterceptor } from './creation.interceptor.js';

/** Metadata of a route that creates something. */
export const CREATION = 'jixiao:creation';

export interface CreationOptions {
  /** False where the answer holds a secret that is shown once. */
  readonly keepAnswer: boolean;
  /** Where what was created is found by its `id`: the answer names it in Location, also when it is given again. */
  readonly below?: string;
}

/** A route that creates something and accepts an Idempotency-Key. */
export function Creates(options: CreationOptions = { keepAnswer: true }): MethodDecorator {
  return applyDecorators(
    SetMetadata(CREATION, options),
    UseInterceptors(CreationInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Sent again with the same key, the request answers what it created before.',
      schema: { type: 'string', minLength: 8, maxLength: 128 },
    }),
    ApiResponse({ status: 409, type: ProblemDto, description: 'creation.done: created before, the answer was not kept' }),
    ApiResponse({ status: 422, type: ProblemDto, description: 'creation-key.reused: the key came with another request' }),
  );
}
