import { computed, inject } from '@angular/core';
import type { FieldProblem, GoalHorizon, GoalView } from '@jixiao/contracts/views';
import { annualWeightSum, checkDeclaration, type DeclarationRules } from '@jixiao/domain/declaration';
import { indicatorClassTree } from '@jixiao/domain/indicators';
import { patchState, signalStoreFeature, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { withRequest } from '../../core/store/with-request';
import { DraftStorage, StoredDraft } from '../recording/draft-storage';
import { changedRows, DeclarationDraft, DeclaredBasics, DeclaredRow, isChanged, plainNumber } from './declaration-draft';
import { withGoal, withInserted, withMoved, withNewGoal, withoutNewGoal, withoutRow, withRow } from './edit-goals';
import { rebase } from './merge-drafts';

interface DeclarationState {
  /** Names the draft in the storage of this machine; null until something is loaded. */
  owner: string | null;
  version: number;
  base: DeclarationDraft;
  draft: DeclarationDraft;
  /** A draft left on this machine that was not taken over yet. */
  found: StoredDraft<DeclarationDraft> | null;
  savedAt: Date | null;
  rules: DeclarationRules | null;
  /** Indicators for which something is recorded: they stay. */
  inUse: ReadonlySet<string>;
}

/** What is loaded to be edited. */
export interface LoadedDeclaration {
  owner: string;
  version: number;
  draft: DeclarationDraft;
  editable: boolean;
  year: number;
  /** What the scheme leaves for indicators; null where the scheme is not known here. */
  indicatorWeight: string | null;
  weighted: boolean;
  goals: readonly GoalView[];
}

const NOTHING: DeclarationDraft = { basics: null, goals: [] };
const INITIAL: DeclarationState = { owner: null, version: 0, base: NOTHING, draft: NOTHING, found: null, savedAt: null, rules: null, inUse: new Set() };

/** Second-level classes of a year: those that an indicator may bear. */
export function classCodesOf(year: number): string[] {
  return indicatorClassTree(year).filter(({ parent }) => parent !== null).map(({ code }) => code);
}

/** A store that edits goals with their indicators, of a project or of a whole department. */
export function withDeclaration() {
  return signalStoreFeature(
    withRequest(),
    withState(INITIAL),
    withProps(() => ({ storage: inject(DraftStorage) })),
    withComputed(({ base, draft, problem, rules }) => {
      const checked = computed(() =>
        draft().goals.map(({ horizon, rows }) => ({
          horizon,
          indicators: rows.map(({ classCode, name, weight }) => ({ classCode, name, weight: plainNumber(weight) || null })),
        })),
      );
      const live = computed((): FieldProblem[] => {
        const known = rules();
        return known ? checkDeclaration(checked(), known) : [];
      });
      return {
        changed: computed(() => isChanged(base(), draft())),
        changedKeys: computed(() => changedRows(base(), draft())),
        /** Sum of the weights as typed, and what it should be; null where nothing is weighed. */
        weights: computed(() => {
          const known = rules();
          const given = annualWeightSum(checked());
          if (!known || (!known.weighted && given === '0')) return null;
          return { given, expected: known.indicatorWeight, wrong: live().some(({ code }) => code === 'indicators.weight-sum') };
        }),
        /** What is wrong with a cell, by its path: found while typing, or by the server on the last attempt. */
        cellProblems: computed(() => {
          const found = live().filter(({ code }) => code !== 'indicators.weight-sum');
          return new Map([...(problem()?.errors ?? []), ...found].map((each) => [each.field, each]));
        }),
        conflict: computed(() => problem()?.code === 'version.stale'),
      };
    }),
    withMethods((store) => {
      const change = (draft: DeclarationDraft): void => {
        patchState(store, { draft, savedAt: null });
        keep(withFound(draft));
      };
      /** What an earlier visit left and nobody has decided about stays in the storage, under what is typed now. */
      const withFound = (draft: DeclarationDraft): DeclarationDraft => {
        const found = store.found();
        return found ? rebase(store.base(), draft, rebase(found.base, found.draft, store.base())) : draft;
      };
      const keep = (draft: DeclarationDraft): void => {
        const owner = store.owner();
        if (owner === null) return;
        if (isChanged(store.base(), draft)) {
          store.storage.write(owner, { version: store.version(), base: store.base(), draft, at: new Date().toISOString() }, 'declaration');
        } else {
          store.storage.remove(owner, 'declaration');
        }
      };
      /** Rows come or go, so that the paths of the last refusal would point elsewhere. */
      const restructure = (draft: DeclarationDraft): void => {
        patchState(store, { problem: null });
        change(draft);
      };

      return {
        clear: () => patchState(store, INITIAL),

        open({ owner, version, draft, editable, year, indicatorWeight, weighted, goals }: LoadedDeclaration): void {
          const rules = indicatorWeight === null ? null : { classCodes: new Set(classCodesOf(year)), indicatorWeight, weighted };
          const found = editable ? store.storage.read<DeclarationDraft>(owner, 'declaration') : null;
          patchState(store, { owner, version, base: draft, draft, rules, inUse: inUseOf(goals), found, savedAt: null });
        },

        /** After a save: what the server has now is what one goes on from. */
        settle(version: number, draft: DeclarationDraft, goals: readonly GoalView[]): void {
          const owner = store.owner();
          const found = store.found();
          if (owner !== null) {
            if (found) store.storage.write(owner, found, 'declaration');
            else store.storage.remove(owner, 'declaration');
          }
          patchState(store, { version, base: draft, draft, inUse: inUseOf(goals), savedAt: new Date() });
        },

        /** After somebody else saved: their state, with the changes made here on top. */
        layOver(version: number, newer: DeclarationDraft, goals: readonly GoalView[]): void {
          const draft = rebase(store.base(), store.draft(), newer);
          patchState(store, { version, base: newer, inUse: inUseOf(goals) });
          change(draft);
        },

        takeOverFound(): void {
          const draft = withFound(store.draft());
          patchState(store, { found: null });
          change(draft);
        },

        dropFound(): void {
          patchState(store, { found: null });
          keep(store.draft());
        },

        changeBasics(part: Partial<DeclaredBasics>): void {
          const { basics } = store.draft();
          if (basics) change({ ...store.draft(), basics: { ...basics, ...part } });
        },

        changeStatement(goal: string, statement: string): void {
          change(withGoal(store.draft(), goal, (before) => ({ ...before, statement })));
        },

        changeRow(goal: string, row: string, part: Partial<DeclaredRow>): void {
          change(withGoal(store.draft(), goal, (before) => withRow(before, row, part)));
        },

        /** Key of the new row. */
        insert(goal: string, place: { after: string } | { classCode: string }): string {
          const key = crypto.randomUUID();
          restructure(withGoal(store.draft(), goal, (before) => withInserted(before, key, place)));
          return key;
        },

        move(goal: string, row: string, direction: -1 | 1): void {
          restructure(withGoal(store.draft(), goal, (before) => withMoved(before, row, direction)));
        },

        remove(goal: string, row: string): void {
          restructure(withGoal(store.draft(), goal, (before) => withoutRow(before, row)));
        },

        addGoal(horizon: GoalHorizon): void {
          restructure(withNewGoal(store.draft(), crypto.randomUUID(), horizon));
        },

        takeBackGoal(goal: string): void {
          restructure(withoutNewGoal(store.draft(), goal));
        },
      };
    }),
  );
}

function inUseOf(goals: readonly GoalView[]): ReadonlySet<string> {
  const used = goals.flatMap(({ indicators }) => indicators).filter(({ actual, evidence }) => evidence.length > 0 || actual !== null);
  return new Set(used.map(({ id }) => id));
}
