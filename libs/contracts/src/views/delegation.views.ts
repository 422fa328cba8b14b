import type { AssignedRole } from './session.views.js';

/** Somebody stands in for somebody else, from the first to the last day in China. */
export interface DelegationView {
  id: string;
  delegatorId: string;
  delegator: string;
  delegateId: string;
  delegate: string;
  /** Those of the roles that the delegator still holds. */
  roles: AssignedRole[];
  startsOn: string;
  endsOn: string;
  reason: string;
  state: 'coming' | 'present' | 'ended';
}

export interface DelegationsView {
  /** What one gave, or an administrator in one's name. */
  given: DelegationView[];
  received: DelegationView[];
}

/** Who may stand in. */
export interface ColleagueView {
  id: string;
  name: string;
  organizationName: string | null;
}
