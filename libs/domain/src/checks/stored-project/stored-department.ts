import type { StoredGoal } from './stored-project.js';

/** What a whole department or unit promises for a year, as its page delivers it. */
export interface StoredDepartment {
  readonly organization: { readonly name: string };
  readonly year: number;
  readonly goals: readonly StoredGoal[];
}
