/** One field that was refused. */
export interface FieldProblem {
  /** Path of the field, as `indicators[2].share`. */
  field: string;
  /** Stable code of the rule that refused it. */
  code: string;
  params?: Record<string, unknown>;
}

/** Error body of every answer above 399 (RFC 9457). */
export interface ProblemView {
  type: string;
  title: string;
  status: number;
  code: string;
  params: Record<string, unknown>;
  requestId: string;
  /** Set where one field is to blame. */
  field?: string;
  errors?: FieldProblem[];
  /** Present state of what a stale write wanted to change. */
  current?: unknown;
}
