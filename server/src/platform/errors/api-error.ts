import type { ApiErrorCode } from '@jixiao/contracts/problems';
import type { FieldProblem } from '@jixiao/contracts/views';
import { CodedError, type DomainErrorCode, type ErrorParams } from '@jixiao/domain/errors';

interface ProblemDetails {
  errors?: FieldProblem[];
  /** Present state of what a stale write wanted to change. */
  current?: unknown;
  /** Whatever else belongs to this problem, as the open points of a self-evaluation. */
  extension?: Record<string, unknown>;
}

/** A coded error of the API, with what only an answer carries. */
export class ApiError extends CodedError<ApiErrorCode | DomainErrorCode> {
  constructor(
    code: ApiErrorCode | DomainErrorCode,
    params: ErrorParams = {},
    field?: string,
    readonly details: ProblemDetails = {},
  ) {
    super(code, params, field);
  }
}
