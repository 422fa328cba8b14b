import { HttpErrorResponse } from '@angular/common/http';
import type { ProblemView } from '@jixiao/contracts/views';

/** Codes that the client itself gives to failures without a problem body. */
export const CLIENT_PROBLEMS = { offline: 'client.offline', unknown: 'client.unknown' } as const;

/** The problem that a failed request tells of, whatever came back. */
export function toProblem(error: unknown): ProblemView {
  if (!(error instanceof HttpErrorResponse)) return localProblem(CLIENT_PROBLEMS.unknown, 0);
  if (error.status === 0) return localProblem(CLIENT_PROBLEMS.offline, 0);
  return isProblem(error.error) ? error.error : localProblem(CLIENT_PROBLEMS.unknown, error.status);
}

function isProblem(body: unknown): body is ProblemView {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}

function localProblem(code: string, status: number): ProblemView {
  return { type: 'about:blank', title: code, status, code, params: {}, requestId: '' };
}
