import { computed, inject } from '@angular/core';
import type { EvidenceView, ExecutionSource, ProjectView } from '@jixiao/contracts/views';
import { CommentsByCell, openComments } from '@jixiao/ui/comments';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { DraftStorage } from '../../core/drafts/draft-storage';
import { DraftRules, LocalDraft } from '../../core/drafts/local-draft';
import { Api } from '../../core/http/api';
import { ReferenceStore } from '../../core/reference/reference.store';
import { withRequest } from '../../core/store/with-request';
import { liveScore, schemeOf } from './live-score';
import { changedRows, draftOf, isChanged, rebase, RecordingAmount, RecordingDraft, RecordingRow, toBody } from './recording-draft';

interface RecordingState {
  project: ProjectView | null;
  /** What a reviewer sent the self-evaluation back for. */
  comments: CommentsByCell;
}

const INITIAL: RecordingState = { project: null, comments: new Map() };
const RULES: DraftRules<RecordingDraft> = { kind: 'recording', nothing: { rows: {}, amounts: {} }, isChanged, rebase };
const STALE = new Set([409, 412]);

/** Actual values and executed amounts of one project while they are being entered. */
export const RecordingStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api), reference: inject(ReferenceStore), drafts: new LocalDraft(RULES, inject(DraftStorage)) })),
  withProps(({ drafts: { draft, found, savedAt, changed } }) => ({ draft, found, savedAt, changed })),
  withComputed(({ project, reference }) => ({
    scheme: computed(() => schemeOf(reference.schemes(), project()?.scheme ?? '')),
  })),
  withComputed(({ project, drafts, problem, scheme }) => ({
    changedIds: computed(() => new Set(changedRows(drafts.base(), drafts.draft()))),
    live: computed(() => {
      const loaded = project();
      return loaded ? liveScore(loaded, drafts.draft(), scheme()) : null;
    }),
    conflict: computed(() => STALE.has(problem()?.status ?? 0) && problem()?.code === 'version.stale'),
  })),
  withMethods((store) => {
    const { drafts } = store;
    const fetchProject = (id: string, year: number | null) => store.api.get('/api/projects/{id}', { path: { id }, query: { year } });

    return {
      async load(id: string, year: number | null): Promise<void> {
        patchState(store, INITIAL);
        drafts.clear();
        const project = await store.request(() => fetchProject(id, year));
        if (!project) return;
        patchState(store, { project });
        drafts.open({ owner: `${project.id}.${project.year}`, version: project.version, base: draftOf(project), editable: project.may.record });
      },

      /** What came back from finance; the page works without it. */
      async loadComments(id: string, year: number | null): Promise<void> {
        const evaluation = await store.request(() => store.api.get('/api/projects/{id}/self-evaluation', { path: { id }, query: { year } }));
        if (evaluation) patchState(store, { comments: openComments(evaluation.comments, evaluation.reviews) });
      },

      changeRow(indicatorId: string, part: Partial<RecordingRow>): void {
        const { rows, amounts } = drafts.draft();
        const row = rows[indicatorId];
        if (row) drafts.change({ amounts, rows: { ...rows, [indicatorId]: { ...row, ...part } } });
      },

      changeAmount(source: ExecutionSource, part: Partial<RecordingAmount>): void {
        const { rows, amounts } = drafts.draft();
        const amount = amounts[source] ?? { initial: '', adjusted: '', executed: '' };
        drafts.change({ rows, amounts: { ...amounts, [source]: { ...amount, ...part } } });
      },

      takeOverFound: () => drafts.takeOverFound(),
      dropFound: () => drafts.dropFound(),

      async save(): Promise<boolean> {
        const project = store.project();
        if (!project) return false;
        const body = toBody(drafts.base(), drafts.draft());
        const done = await store.request(async () => {
          const { id, year, version } = project;
          await store.api.put('/api/projects/{id}/recording', { path: { id }, version, body: { year, ...body } });
          return fetchProject(id, year);
        });
        if (!done) return false;
        patchState(store, { project: done });
        drafts.settle(done.version, draftOf(done));
        return true;
      },

      /** After someone else saved: their state, with the changes made here on top. */
      async takeOverNewer(): Promise<void> {
        const project = store.project();
        const newer = project && (await store.request(() => fetchProject(project.id, project.year)));
        if (!newer) return;
        patchState(store, { project: newer });
        drafts.layOver(newer.version, draftOf(newer));
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
