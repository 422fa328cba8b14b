import { HttpException } from '@nestjs/common';
import type { ApiErrorCode } from '@jixiao/contracts/problems';
import type { ProblemView } from '@jixiao/contracts/views';
import { isCodedError } from '@jixiao/domain/errors';
import { ApiError } from './api-error.js';
import { statusOf } from './status-by-code.js';

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be understood.',
  401: 'Sign in first.',
  403: 'Not allowed.',
  404: 'Not found.',
  409: 'This is not possible in the present state.',
  410: 'This is no longer kept.',
  412: 'Somebody changed this in the meantime.',
  413: 'The request is too large.',
  415: 'This kind of content is not accepted.',
  416: 'The file has no such part.',
  422: 'The content is not acceptable.',
  428: 'Name the version that you saw in If-Match.',
  429: 'Too many attempts; wait a minute.',
  500: 'Something went wrong on our side.',
  503: 'Not available right now.',
};

const CODE_BY_STATUS: Readonly<Record<number, ApiErrorCode>> = {
  401: 'session.required',
  403: 'permission.denied',
  404: 'route.not-found',
  413: 'request.too-large',
  415: 'request.media-type',
  429: 'request.too-many',
};

/** What an error is to the one who asked; an error that nobody foresaw says nothing about itself. */
export function problemOf(error: unknown, requestId: string): ProblemView {
  const known = knownError(error);
  const status = statusOf(known.code);
  return {
    type: 'about:blank',
    title: TITLES[status] ?? TITLES[500]!,
    status,
    code: status === 500 ? 'internal' : known.code,
    params: status === 500 ? {} : { ...known.params },
    requestId,
    ...(known.field === undefined ? {} : { field: known.field }),
    ...(known.details.errors && { errors: known.details.errors }),
    ...('current' in known.details && { current: known.details.current }),
    ...known.details.extension,
  };
}

function knownError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (isCodedError(error)) return new ApiError(error.code as ApiErrorCode, error.params, error.field);
  if (error instanceof HttpException) return new ApiError(codeOfStatus(error.getStatus()));
  return new ApiError(codeOfForeignError(error));
}

function codeOfStatus(status: number): ApiErrorCode {
  return CODE_BY_STATUS[status] ?? (status >= 400 && status < 500 ? 'request.malformed' : 'internal');
}

/** Errors of Fastify carry a status; those of PostgreSQL a five-character SQLSTATE, of which only the class counts here. */
function codeOfForeignError(error: unknown): ApiErrorCode {
  const { statusCode, code } = (error ?? {}) as { statusCode?: unknown; code?: unknown };
  if (typeof statusCode === 'number') return codeOfStatus(statusCode);
  if (typeof code !== 'string') return 'internal';
  if (/^22[0-9A-Z]{3}$/.test(code)) return 'request.malformed';
  if (code === '23505' || /^40[0-9A-Z]{3}$/.test(code)) return 'request.conflict';
  if (/^(08|57P)[0-9A-Z]+$/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT'].includes(code)) return 'unavailable';
  return 'internal';
}
