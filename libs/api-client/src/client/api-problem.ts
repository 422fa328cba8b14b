import type { ProblemView } from '@jixiao/contracts/views';

/** Codes of failures that no server answered with a problem of its own. */
export const LOCAL_PROBLEM_CODES = { offline: 'client.offline', unknown: 'client.unknown' } as const;

/** The one error of a call: what the server answered, or that it could not be asked. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly problem: ProblemView,
    options?: ErrorOptions,
  ) {
    super(`${problem.status} ${problem.code}`, options);
  }
}

/** A problem that the server did not describe; status 0 where there was no answer. */
export function localProblem(code: string, status: number): ProblemView {
  return { type: 'about:blank', title: code, status, code, params: {}, requestId: '' };
}

/** The problem of a failed answer, whatever its body holds. */
export function problemOfAnswer(status: number, body: unknown): ProblemView {
  return isProblem(body) ? body : localProblem(LOCAL_PROBLEM_CODES.unknown, status);
}

function isProblem(body: unknown): body is ProblemView {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}
