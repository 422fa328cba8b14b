import { computed, inject } from '@angular/core';
import type { CheckFindingsView } from '@jixiao/contracts/views';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../http/api';
import { withRequest } from '../store/with-request';

interface ChecksState {
  /** The project whose findings they are. */
  projectId: string | null;
  checked: CheckFindingsView | null;
}

const INITIAL: ChecksState = { projectId: null, checked: null };

/** What the rules notice about the stored project, with the waivers of reviewers. */
export const ChecksStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withComputed(({ checked }) => ({
    findings: computed(() => checked()?.findings ?? []),
    /** In force, whether their figures are there at present or not. */
    waivers: computed(() => {
      const { findings = [], lapsed = [] } = checked() ?? {};
      return [...findings.flatMap(({ waiver }) => waiver ?? []), ...lapsed];
    }),
    stored: computed<ReadonlySet<string>>(() => new Set((checked()?.findings ?? []).map(({ fingerprint }) => fingerprint))),
    mayWaive: computed(() => checked()?.may.waive ?? false),
  })),
  withMethods((store) => {
    const fetchFindings = (id: string, year: number) => store.api.get('/api/projects/{id}/findings', { path: { id }, query: { year } });
    /** Does the work, then asks what there is now; false where it was refused. */
    const then = async (work: (id: string, year: number) => Promise<unknown>): Promise<boolean> => {
      const [id, year] = [store.projectId(), store.checked()?.year];
      if (id === null || year === undefined) return false;
      const checked = await store.request(async () => {
        await work(id, year);
        return fetchFindings(id, year);
      });
      if (checked) patchState(store, { checked });
      return checked !== null;
    };

    return {
      async load(id: string, year: number): Promise<void> {
        if (id !== store.projectId() || year !== store.checked()?.year) patchState(store, { ...INITIAL, projectId: id });
        const checked = await store.request(() => fetchFindings(id, year));
        if (checked && id === store.projectId()) patchState(store, { checked });
      },

      waive: (fingerprint: string, reason: string) =>
        then((id, year) => store.api.post('/api/projects/{id}/waivers', { path: { id }, body: { year, fingerprint, reason } })),

      takeBack: (waiverId: string, reason: string) =>
        then((id) => store.api.post('/api/projects/{id}/waivers/{waiverId}/withdrawal', { path: { id, waiverId }, body: { reason } })),

      /** Forgets what the last refusal said. */
      dismiss(): void {
        patchState(store, { problem: null });
      },
    };
  }),
);
