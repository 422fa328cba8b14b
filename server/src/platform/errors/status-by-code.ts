import type { ApiErrorCode } from '@jixiao/contracts/problems';
import type { DomainErrorCode } from '@jixiao/domain/errors';

/** The HTTP status of every coded error; a code without a status does not compile. */
export const STATUS_BY_CODE: Readonly<Record<ApiErrorCode | DomainErrorCode, number>> = {
  'amount.missing': 400,
  'amount.negative': 400,
  'amount.not-decimal': 400,
  'csrf.invalid': 403,
  'evidence.empty': 400,
  'evidence.media-type': 415,
  'evidence.missing': 400,
  'evidence.not-found': 404,
  'evidence.too-large': 413,
  'grade.unknown': 400,
  'input.not-list': 400,
  'input.not-object': 400,
  'input.not-text': 400,
  internal: 500,
  'item.not-found': 404,
  'permission.denied': 403,
  'precondition.malformed': 400,
  'precondition.missing': 428,
  'project.not-found': 404,
  'rating.reason-missing': 422,
  'recording.locked': 409,
  'recording.no-budget': 422,
  'recording.unknown-indicator': 422,
  'request.conflict': 409,
  'request.malformed': 400,
  'request.media-type': 415,
  'request.too-large': 413,
  'request.too-many': 429,
  'route.not-found': 404,
  'scheme.unknown': 422,
  'score.above-weight': 422,
  'self-evaluation.incomplete': 422,
  'self-evaluation.not-found': 404,
  'self-evaluation.not-submitted': 409,
  'session.required': 401,
  'sign-in.failed': 401,
  unavailable: 503,
  'unit.not-convertible': 422,
  'validation.failed': 400,
  'version.stale': 412,
  'year.invalid': 400,
  'year.unknown': 404,
};

/** The status of a code, 500 for one that nobody listed. */
export function statusOf(code: string): number {
  return Object.hasOwn(STATUS_BY_CODE, code) ? STATUS_BY_CODE[code as ApiErrorCode] : 500;
}
