import { AsyncLocalStorage } from 'node:async_hooks';

/** The key that a creation came with; the transaction that creates writes it, and so cannot do it twice. */
export interface CreationKey {
  readonly id: string;
  readonly actorId: string;
  readonly key: string;
  readonly fingerprint: string;
}

/** Name of the constraint that a second creation under the same key runs into. */
export const CREATED_ONCE = 'creation_key_once';

const creations = new AsyncLocalStorage<CreationKey>();

/** Runs the work so that its transaction writes the key. */
export function underCreationKey<Result>(key: CreationKey, work: () => Result): Result {
  return creations.run(key, work);
}

/** Runs work that the request only sets off: what it writes later is no part of the creation. */
export function outsideOfCreation<Result>(work: () => Result): Result {
  return creations.exit(work);
}

/** The key of the creation under way, undefined outside one. */
export function currentCreationKey(): CreationKey | undefined {
  return creations.getStore();
}
