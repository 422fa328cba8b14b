import { computed, inject } from '@angular/core';
import { viewFindings } from '@jixiao/contracts/checks';
import type { OrganizationGoalsView } from '@jixiao/contracts/views';
import { checkStoredDepartment } from '@jixiao/domain/checks';
import { findingsByCell } from '@jixiao/ui/findings';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { ChecksStore } from '../../core/checks/checks.store';
import { Api } from '../../core/http/api';
import { draftOf, goalsBody, removedGoals } from '../declaration/declaration-draft';
import { declaredGoals } from '../declaration/declared-project';
import { differencesBetween } from '../declaration/merge-drafts';
import { withDeclaration } from '../declaration/with-declaration';

interface DepartmentGoalsState {
  page: OrganizationGoalsView | null;
}

const INITIAL: DepartmentGoalsState = { page: null };

/** What a whole department declares, while it is edited. */
export const DepartmentGoalsStore = signalStore(
  withState(INITIAL),
  withDeclaration(),
  withProps(() => ({ api: inject(Api), checks: inject(ChecksStore) })),
  withComputed(({ page, draft, checks }) => {
    const declared = computed(() => declaredGoals(draft()));
    /** What the rules notice while it is typed; the server checks what it stores by the same rules. */
    const findings = computed(() => {
      const saved = page();
      return saved ? viewFindings(checkStoredDepartment({ ...saved, goals: declared() }), checks.waivers()) : [];
    });
    return { declared, findings, findingsByCell: computed(() => findingsByCell(findings())) };
  }),
  withComputed(({ base, conflict, problem }) => ({
    /** What somebody else saved meanwhile. */
    meanwhile: computed(() => {
      const current = conflict() ? (problem()?.current as OrganizationGoalsView | undefined) : undefined;
      return current ? differencesBetween(base(), draftOf(current)) : [];
    }),
  })),
  withMethods((store) => {
    const fetchGoals = (id: string, year: number | null) => store.api.get('/api/organizations/{id}/goals', { path: { id }, query: { year } });

    return {
      async load(id: string, year: number | null): Promise<void> {
        store.clear();
        patchState(store, INITIAL);
        const page = await store.request(() => fetchGoals(id, year));
        if (!page) return;
        patchState(store, { page });
        store.open({
          owner: `${page.organization.id}.${page.year}`,
          version: page.version,
          draft: draftOf(page),
          editable: page.may.declare,
          year: page.year,
          indicatorWeight: page.indicatorWeight,
          weighted: false,
          goals: page.goals,
        });
      },

      async save(): Promise<boolean> {
        const page = store.page();
        if (!page) return false;
        const { id } = page.organization;
        const done = await store.request(async () => {
          const body = { year: page.year, goals: goalsBody(store.draft()), removedGoals: removedGoals(store.draft()) };
          await store.api.put('/api/organizations/{id}/goals', { path: { id }, version: store.version(), body });
          return fetchGoals(id, page.year);
        });
        if (!done) return false;
        patchState(store, { page: done });
        store.settle(done.version, draftOf(done), done.goals);
        return true;
      },

      async takeOverNewer(): Promise<void> {
        const page = store.page();
        const newer = page && (await store.request(() => fetchGoals(page.organization.id, page.year)));
        if (!newer) return;
        patchState(store, { page: newer });
        store.layOver(newer.version, draftOf(newer), newer.goals);
      },
    };
  }),
);
