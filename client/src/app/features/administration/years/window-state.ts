import type { EntryWindowView } from '@jixiao/contracts/views';

export type WindowState = 'unset' | 'ahead' | 'open' | 'closed';

/** Where a window stands on the local day of `now`; both its days belong to it. */
export function windowState(window: Pick<EntryWindowView, 'opensOn' | 'closesOn'> | undefined, now: Date): WindowState {
  if (!window) return 'unset';
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  if (today < window.opensOn) return 'ahead';
  return today > window.closesOn ? 'closed' : 'open';
}

/** What is wrong with two typed days: one is missing, or they stand in the wrong order. */
export function datesProblem({ opensOn, closesOn }: { opensOn: string; closesOn: string }): 'incomplete' | 'order' | null {
  if (!opensOn || !closesOn) return 'incomplete';
  return closesOn < opensOn ? 'order' : null;
}
