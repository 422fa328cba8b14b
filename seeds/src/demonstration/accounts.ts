import type { Role } from '../region-seed.js';
import { otherRegion } from './other-region.js';
import { demonstrationRegion } from './region.js';

export interface DemonstrationAccount {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly role: Role;
  readonly regionId: string;
}

const password = 'jixiao-2026';

/** The accounts of the demonstration, for the start message and for tests. */
export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [demonstrationRegion, otherRegion].flatMap((region) =>
  region.people
    .filter((person) => person.signsIn)
    .map(({ username, name, role }) => ({ username, password, name, role, regionId: region.id })),
);
