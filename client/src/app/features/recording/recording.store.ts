import { computed, inject } from '@angular/core';
import type { EvidenceView, ExecutionSource, ProjectView } from '@jixiao/contracts/views';
import { CommentsByCell, openComments } from '@jixiao/ui/comments';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/http/api';
import { ReferenceStore } from '../../core/reference/reference.store';
import { withRequest } from '../../core/store/with-request';
import { DraftStorage, StoredDraft } from './draft-storage';
import { liveScore, schemeOf } from './live-score';
import { changedRows, draftOf, isChanged, rebase, RecordingAmount, RecordingDraft, RecordingRow, toBody } from './recording-draft';

interface RecordingState {
  project: ProjectView | null;
  base: RecordingDraft;
  draft: RecordingDraft;
  /** A draft left on this machine that was not taken over yet. */
  found: StoredDraft | null;
  savedAt: Date | null;
  /** What a reviewer sent the self-evaluation back for. */
  comments: CommentsByCell;
}

const NOTHING: RecordingDraft = { rows: {}, amounts: {} };
const INITIAL: RecordingState = { project: null, base: NOTHING, draft: NOTHING, found: null, savedAt: null, comments: new Map() };
const STALE = new Set([409, 412]);

/** Actual values and executed amounts of one project while they are being entered. */
export const RecordingStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api), storage: inject(DraftStorage), reference: inject(ReferenceStore) })),
  withComputed(({ project, reference }) => ({
    scheme: computed(() => schemeOf(reference.schemes(), project()?.scheme ?? '')),
  })),
  withComputed(({ project, base, draft, problem, scheme }) => ({
    changed: computed(() => isChanged(base(), draft())),
    changedIds: computed(() => new Set(changedRows(base(), draft()))),
    live: computed(() => {
      const loaded = project();
      return loaded ? liveScore(loaded, draft(), scheme()) : null;
    }),
    conflict: computed(() => STALE.has(problem()?.status ?? 0) && problem()?.code === 'version.stale'),
  })),
  withMethods((store) => {
    const change = (id: string, draft: RecordingDraft): void => {
      patchState(store, { draft, savedAt: null });
      const project = store.project();
      if (!project) return;
      // What an earlier visit left and nobody has decided about stays in the storage, under what is typed now.
      const kept = withFound(draft);
      if (isChanged(store.base(), kept)) {
        store.storage.write(id, { version: project.version, base: store.base(), draft: kept, at: new Date().toISOString() });
      } else {
        store.storage.remove(id);
      }
    };
    const withFound = (draft: RecordingDraft): RecordingDraft => {
      const found = store.found();
      return found ? rebase(store.base(), draft, rebase(found.base, found.draft, store.base())) : draft;
    };
    const fetchProject = (id: string, year: number | null) => store.api.get('/api/projects/{id}', { path: { id }, query: { year } });

    return {
      async load(id: string, year: number | null): Promise<void> {
        patchState(store, INITIAL);
        const project = await store.request(() => fetchProject(id, year));
        if (!project) return;
        const base = draftOf(project);
        patchState(store, { project, base, draft: base, found: project.may.record ? store.storage.read(id) : null });
      },

      /** What came back from finance; the page works without it. */
      async loadComments(id: string, year: number | null): Promise<void> {
        const evaluation = await store.request(() => store.api.get('/api/projects/{id}/self-evaluation', { path: { id }, query: { year } }));
        if (evaluation) patchState(store, { comments: openComments(evaluation.comments, evaluation.reviews) });
      },

      changeRow(indicatorId: string, part: Partial<RecordingRow>): void {
        const { rows, amounts } = store.draft();
        const row = rows[indicatorId];
        const project = store.project();
        if (row && project) change(project.id, { amounts, rows: { ...rows, [indicatorId]: { ...row, ...part } } });
      },

      changeAmount(source: ExecutionSource, part: Partial<RecordingAmount>): void {
        const { rows, amounts } = store.draft();
        const amount = amounts[source] ?? { initial: '', adjusted: '', executed: '' };
        const project = store.project();
        if (project) change(project.id, { rows, amounts: { ...amounts, [source]: { ...amount, ...part } } });
      },

      /** Lays the draft that was left on this machine over what is saved now. */
      takeOverFound(): void {
        const project = store.project();
        if (!project) return;
        const draft = withFound(store.draft());
        patchState(store, { found: null });
        change(project.id, draft);
      },

      dropFound(): void {
        const project = store.project();
        patchState(store, { found: null });
        if (project) change(project.id, store.draft());
      },

      async save(): Promise<boolean> {
        const project = store.project();
        if (!project) return false;
        const body = toBody(store.base(), store.draft());
        const done = await store.request(async () => {
          const { id, year, version } = project;
          await store.api.put('/api/projects/{id}/recording', { path: { id }, version, body: { year, ...body } });
          return fetchProject(id, year);
        });
        if (!done) return false;
        const found = store.found();
        if (found) store.storage.write(project.id, found);
        else store.storage.remove(project.id);
        const base = draftOf(done);
        patchState(store, { project: done, base, draft: base, savedAt: new Date() });
        return true;
      },

      /** After someone else saved: their state, with the changes made here on top. */
      async takeOverNewer(): Promise<void> {
        const project = store.project();
        if (!project) return;
        const newer = await store.request(() => fetchProject(project.id, project.year));
        if (!newer) return;
        const fresh = draftOf(newer);
        const draft = rebase(store.base(), store.draft(), fresh);
        patchState(store, { project: newer, base: fresh });
        change(project.id, draft);
      },

      async upload(indicatorId: string, file: File): Promise<void> {
        const evidence = await store.request(() =>
          store.api.post('/api/indicators/{id}/evidence', { path: { id: indicatorId }, body: { file } }),
        );
        if (evidence) changeEvidence(indicatorId, (before) => [...before, evidence]);
      },

      async removeEvidence(indicatorId: string, evidenceId: string): Promise<void> {
        const done = await store.request(async () => {
          await store.api.delete('/api/evidence/{id}', { path: { id: evidenceId } });
          return true;
        });
        if (done) changeEvidence(indicatorId, (before) => before.filter((file) => file.id !== evidenceId));
      },
    };

    function changeEvidence(indicatorId: string, edit: (before: EvidenceView[]) => EvidenceView[]): void {
      const project = store.project();
      if (!project) return;
      const goals = project.goals.map((goal) => ({
        ...goal,
        indicators: goal.indicators.map((indicator) =>
          indicator.id === indicatorId ? { ...indicator, evidence: edit(indicator.evidence) } : indicator,
        ),
      }));
      patchState(store, { project: { ...project, goals } });
    }
  }),
);
