import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiError } from '../errors/api-error.js';

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
