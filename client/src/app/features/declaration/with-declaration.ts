import { computed, inject } from '@angular/core';
import type { FieldProblem, GoalHorizon, GoalView } from '@jixiao/contracts/views';
import { annualWeightSum, checkDeclaration, type DeclarationRules } from '@jixiao/domain/declaration';
import { indicatorClassTree } from '@jixiao/domain/indicators';
import { patchState, signalStoreFeature, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { DraftStorage } from '../../core/drafts/draft-storage';
import { DraftRules, LocalDraft } from '../../core/drafts/local-draft';
import { withRequest } from '../../core/store/with-request';
import { changedRows, DeclarationDraft, DeclaredBasics, DeclaredRow, isChanged, keptGoals, plainNumber } from './declaration-draft';
import { withGoal, withInserted, withMoved, withGoalAgain, withNewGoal, withoutGoal, withoutRow, withRow } from './edit-goals';
import { rebase } from './merge-drafts';

interface DeclarationState {
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

const INITIAL: DeclarationState = { rules: null, inUse: new Set() };
const RULES: DraftRules<DeclarationDraft> = { kind: 'declaration', nothing: { basics: null, goals: [] }, isChanged, rebase };

/** Second-level classes of a year: those that an indicator may bear. */
export function classCodesOf(year: number): string[] {
  return indicatorClassTree(year).filter(({ parent }) => parent !== null).map(({ code }) => code);
}

/** A store that edits goals with their indicators, of a project or of a whole department. */
export function withDeclaration() {
  return signalStoreFeature(
    withRequest(),
    withState(INITIAL),
    withProps(() => ({ drafts: new LocalDraft(RULES, inject(DraftStorage)) })),
    withProps(({ drafts: { version, base, draft, found, savedAt, changed } }) => ({ version, base, draft, found, savedAt, changed })),
    withComputed(({ base, draft, problem, rules }) => {
      const checked = computed(() =>
        keptGoals(draft()).map(({ horizon, rows }) => ({
          horizon,
          indicators: rows.map(({ classCode, name, weight }) => ({ classCode, name, weight: plainNumber(weight) || null })),
        })),
      );
      const live = computed((): FieldProblem[] => {
        const known = rules();
        return known ? checkDeclaration(checked(), known) : [];
      });
      return {
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
      const { drafts } = store;
      /** Rows come or go, so that the paths of the last refusal would point elsewhere. */
      const restructure = (draft: DeclarationDraft): void => {
        patchState(store, { problem: null });
        drafts.change(draft);
      };

      return {
        clear(): void {
          drafts.clear();
          patchState(store, INITIAL);
        },

        open({ owner, version, draft, editable, year, indicatorWeight, weighted, goals }: LoadedDeclaration): void {
          const rules = indicatorWeight === null ? null : { classCodes: new Set(classCodesOf(year)), indicatorWeight, weighted };
          drafts.open({ owner, version, base: draft, editable });
          patchState(store, { rules, inUse: inUseOf(goals) });
        },

        /** After a save: what the server has now is what one goes on from. */
        settle(version: number, draft: DeclarationDraft, goals: readonly GoalView[]): void {
          drafts.settle(version, draft);
          patchState(store, { inUse: inUseOf(goals) });
        },

        /** After somebody else saved: their state, with the changes made here on top. */
        layOver(version: number, newer: DeclarationDraft, goals: readonly GoalView[]): void {
          patchState(store, { inUse: inUseOf(goals) });
          drafts.layOver(version, newer);
        },

        takeOverFound: () => drafts.takeOverFound(),
        dropFound: () => drafts.dropFound(),

        changeBasics(part: Partial<DeclaredBasics>): void {
          const { basics } = store.draft();
          if (basics) drafts.change({ ...store.draft(), basics: { ...basics, ...part } });
        },

        changeStatement(goal: string, statement: string): void {
          drafts.change(withGoal(store.draft(), goal, (before) => ({ ...before, statement })));
        },

        changeRow(goal: string, row: string, part: Partial<DeclaredRow>): void {
          drafts.change(withGoal(store.draft(), goal, (before) => withRow(before, row, part)));
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

        removeGoal(goal: string): void {
          restructure(withoutGoal(store.draft(), goal));
        },

        takeBackGoal(goal: string): void {
          restructure(withGoalAgain(store.draft(), goal));
        },

        reasonToKeep(key: string): 'used' | 'lastAnnual' | null {
          const kept = keptGoals(store.draft());
          const goal = kept.find((each) => each.key === key);
          if (goal?.rows.some(({ id }) => id !== null && store.inUse().has(id))) return 'used';
          const othersAnnual = kept.some((each) => each.key !== key && each.horizon === 'annual');
          return goal?.horizon === 'annual' && !othersAnnual ? 'lastAnnual' : null;
        },
      };
    }),
  );
}

function inUseOf(goals: readonly GoalView[]): ReadonlySet<string> {
  const used = goals.flatMap(({ indicators }) => indicators).filter(({ actual, evidence }) => evidence.length > 0 || actual !== null);
  return new Set(used.map(({ id }) => id));
}
