import type { FastifyReply } from 'fastify';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { etagOf } from '../../platform/http/if-match.js';

interface Versioned {
  version: number;
}

/** What OpenAPI says of a route that takes If-Match. */
export const IF_MATCH = { name: 'If-Match', required: true, description: 'The ETag of the row that was seen.' };
export const STALE = { status: 412, type: ProblemDto, description: 'version.stale, with the present row' };
export const UNVERSIONED = { status: 428, type: ProblemDto, description: 'precondition.missing' };

/** Answers a row with its version as ETag. */
export function withEtag<Row extends Versioned>(reply: FastifyReply, row: Row): Row {
  void reply.header('etag', etagOf(row.version));
  return row;
}

/** Refuses a write that saw another version than the present row has. */
export function requireVersion(present: Versioned, seen: number): void {
  if (present.version !== seen) {
    throw new ApiError('version.stale', { version: String(present.version) }, 'If-Match', { current: present });
  }
}
