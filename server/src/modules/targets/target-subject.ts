import type { TargetSubjectKind } from '@jixiao/contracts/views';

/** Whose targets. */
export interface TargetSubject {
  readonly kind: TargetSubjectKind;
  readonly id: string;
}
