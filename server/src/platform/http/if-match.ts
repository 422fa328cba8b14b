import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../errors/api-error.js';
import { ProblemDto } from '../errors/problem.dto.js';

/** What raises its version with every change. */
export interface Versioned {
  readonly version: number;
}

/** Describes a route that names the version it saw of `what` in If-Match; {@link IfMatch} reads it. */
export function NamesVersionOf(what: string): MethodDecorator {
  return applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, description: `The ETag of the ${what} that was seen.` }),
    ApiResponse({ status: 412, type: ProblemDto, description: `version.stale, with the present ${what}` }),
    ApiResponse({ status: 428, type: ProblemDto, description: 'precondition.missing' }),
  );
}

/** The version that the writer saw, from `If-Match: "7"`. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** Reads an If-Match header; throws `precondition.missing` or `precondition.malformed`. */
export function versionOf(header: string | undefined): number {
  if (header === undefined || header === '') throw new ApiError('precondition.missing', {}, 'If-Match');
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim())?.[1];
  if (!version) throw new ApiError('precondition.malformed', {}, 'If-Match');
  return Number(version);
}

/** The ETag of a version. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** Answers what has a version with that version as ETag. */
export function withEtag<Answer extends Versioned>(reply: FastifyReply, answer: Answer): Answer {
  void reply.header('etag', etagOf(answer.version));
  return answer;
}

/** The refusal of a write that saw another version than there is at present. */
export function stale(present: Versioned): ApiError {
  return new ApiError('version.stale', { version: String(present.version) }, 'If-Match', { current: present });
}

/** Throws {@link stale} unless the writer saw the present version. */
export function requireVersion(present: Versioned, seen: number): void {
  if (present.version !== seen) throw stale(present);
}
