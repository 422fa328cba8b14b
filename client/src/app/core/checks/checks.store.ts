import { computed, inject } from '@angular/core';
import type { CheckFindingsView } from '@jixiao/contracts/views';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../http/api';
import { withRequest } from '../store/with-request';

/** Whose declaration is checked. */
export interface CheckSubject {
  kind: 'project' | 'organization';
  id: string;
}

interface ChecksState {
  subject: CheckSubject | null;
  checked: CheckFindingsView | null;
}

const INITIAL: ChecksState = { subject: null, checked: null };

/** What the rules notice about the stored declaration of a project or department, with the waivers of reviewers. */
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
    const { api } = store;
    const fetchFindings = ({ kind, id }: CheckSubject, year: number): Promise<CheckFindingsView> => {
      const options = { path: { id }, query: { year } };
      return kind === 'project' ? api.get('/api/projects/{id}/findings', options) : api.get('/api/organizations/{id}/findings', options);
    };
    const isShown = ({ kind, id }: CheckSubject): boolean => store.subject()?.kind === kind && store.subject()?.id === id;
    /** Does the work, then asks what there is now; false where it was refused. */
    const then = async (work: (subject: CheckSubject, year: number) => Promise<unknown>): Promise<boolean> => {
      const [subject, year] = [store.subject(), store.checked()?.year];
      if (subject === null || year === undefined) return false;
      const checked = await store.request(async () => {
        await work(subject, year);
        return fetchFindings(subject, year);
      });
      if (checked) patchState(store, { checked });
      return checked !== null;
    };

    return {
      async load(subject: CheckSubject, year: number): Promise<void> {
        if (!isShown(subject) || year !== store.checked()?.year) patchState(store, { subject, checked: null });
        const checked = await store.request(() => fetchFindings(subject, year));
        if (checked && isShown(subject)) patchState(store, { checked });
      },

      waive: (fingerprint: string, reason: string) =>
        then(({ kind, id }, year) => {
          const options = { path: { id }, body: { year, fingerprint, reason } };
          return kind === 'project'
            ? api.post('/api/projects/{id}/waivers', options)
            : api.post('/api/organizations/{id}/waivers', options);
        }),

      takeBack: (waiverId: string, reason: string) =>
        then(({ kind, id }) => {
          const options = { path: { id, waiverId }, body: { reason } };
          return kind === 'project'
            ? api.post('/api/projects/{id}/waivers/{waiverId}/withdrawal', options)
            : api.post('/api/organizations/{id}/waivers/{waiverId}/withdrawal', options);
        }),

      /** Forgets what the last refusal said. */
      dismiss(): void {
        patchState(store, { problem: null });
      },
    };
  }),
);
