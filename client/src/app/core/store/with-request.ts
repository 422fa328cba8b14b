import type { ProblemView } from '@jixiao/contracts/views';
import { patchState, signalStoreFeature, withMethods, withState } from '@ngrx/signals';

import { toProblem } from '../http/problem';

interface RequestState {
  loading: boolean;
  problem: ProblemView | null;
}

const IDLE: RequestState = { loading: false, problem: null };

/** A store that asks the server: whether it waits, and what went wrong last. */
export function withRequest() {
  return signalStoreFeature(
    withState(IDLE),
    withMethods((store) => ({
      /** Result of the work, or null where it failed; the problem is then in the store. */
      async request<Result>(work: () => Promise<Result>): Promise<Result | null> {
        patchState(store, { loading: true, problem: null });
        try {
          const result = await work();
          patchState(store, { loading: false });
          return result;
        } catch (error) {
          patchState(store, { loading: false, problem: toProblem(error) });
          return null;
        }
      },
    })),
  );
}
