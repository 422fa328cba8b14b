import { computed, inject } from '@angular/core';
import { viewFindings } from '@jixiao/contracts/checks';
import type { ProjectView } from '@jixiao/contracts/views';
import { checkStoredProject } from '@jixiao/domain/checks';
import { findingsByCell } from '@jixiao/ui/findings';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { ChecksStore } from '../../core/checks/checks.store';
import { Api } from '../../core/http/api';
import { ReferenceStore } from '../../core/reference/reference.store';
import { schemeOf } from '../recording/live-score';
import { basicsBody, draftOf, goalsBody, removedGoals } from './declaration-draft';
import { declaredProject } from './declared-project';
import { differencesBetween } from './merge-drafts';
import { withDeclaration } from './with-declaration';

interface ProjectState {
  project: ProjectView | null;
}

const INITIAL: ProjectState = { project: null };

/** What one project declares, while it is edited. */
export const DeclarationStore = signalStore(
  withState(INITIAL),
  withDeclaration(),
  withProps(() => ({ api: inject(Api), reference: inject(ReferenceStore), checks: inject(ChecksStore) })),
  withComputed(({ project, draft, reference, checks }) => {
    /** What would be stored if it were saved now. */
    const declared = computed(() => {
      const saved = project();
      return saved && declaredProject(saved, draft());
    });
    const scheme = computed(() => schemeOf(reference.schemes(), project()?.scheme ?? '') ?? undefined);
    /** What the rules notice while it is typed; the server checks what it stores by the same rules. */
    const findings = computed(() => {
      const checked = declared();
      return checked ? viewFindings(checkStoredProject(checked, { scheme: scheme() }), checks.waivers()) : [];
    });
    return { declared, findings, findingsByCell: computed(() => findingsByCell(findings())) };
  }),
  withComputed(({ base, conflict, problem }) => ({
    /** What somebody else saved meanwhile. */
    meanwhile: computed(() => {
      const current = conflict() ? (problem()?.current as ProjectView | undefined) : undefined;
      return current ? differencesBetween(base(), draftOf(current, current)) : [];
    }),
  })),
  withMethods((store) => {
    const fetchProject = (id: string, year: number | null) => store.api.get('/api/projects/{id}', { path: { id }, query: { year } });

    return {
      async load(id: string, year: number | null): Promise<void> {
        store.clear();
        patchState(store, INITIAL);
        const project = await store.request(() => fetchProject(id, year));
        if (!project) return;
        patchState(store, { project });
        store.open({
          owner: `${project.id}.${project.year}`,
          version: project.version,
          draft: draftOf(project, project),
          editable: project.may.declare,
          year: project.year,
          indicatorWeight: schemeOf(store.reference.schemes(), project.scheme)?.indicatorWeight ?? null,
          weighted: true,
          goals: project.goals,
        });
      },

      async save(): Promise<boolean> {
        const project = store.project();
        const { basics } = store.draft();
        if (!project || !basics) return false;
        const { id, year } = project;
        const body = { year, ...basicsBody(basics), goals: goalsBody(store.draft()), removedGoals: removedGoals(store.draft()) };
        const done = await store.request(async () => {
          await store.api.put('/api/projects/{id}/declaration', { path: { id }, version: store.version(), body });
          return fetchProject(id, year);
        });
        if (!done) return false;
        patchState(store, { project: done });
        store.settle(done.version, draftOf(done, done), done.goals);
        return true;
      },

      async takeOverNewer(): Promise<void> {
        const project = store.project();
        const newer = project && (await store.request(() => fetchProject(project.id, project.year)));
        if (!newer) return;
        patchState(store, { project: newer });
        store.layOver(newer.version, draftOf(newer, newer), newer.goals);
      },
    };
  }),
);
