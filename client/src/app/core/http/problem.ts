import { ApiProblem, LOCAL_PROBLEM_CODES, localProblem } from '@jixiao/api-client/client';
import type { ProblemView } from '@jixiao/contracts/views';

/** The problem that a failed call tells of, whatever failed. */
export function toProblem(error: unknown): ProblemView {
  return error instanceof ApiProblem ? error.problem : localProblem(LOCAL_PROBLEM_CODES.unknown, 0);
}
