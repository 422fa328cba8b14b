import { computed, inject } from '@angular/core';
import type { AdministeredYear, OpenRectificationEffect, YearStage } from '@jixiao/contracts/views';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { FiscalYearStore } from '../../../core/fiscal-year/fiscal-year.store';
import { Api } from '../../../core/http/api';
import { ReferenceStore } from '../../../core/reference/reference.store';
import { withRequest } from '../../../core/store/with-request';

export interface YearSettings {
  scheme: string;
  stage: YearStage;
  openRectifications: OpenRectificationEffect;
}

export interface WindowDates {
  stage: YearStage;
  opensOn: string;
  closesOn: string;
}

interface YearsState {
  years: AdministeredYear[];
  selectedId: string | null;
  loaded: boolean;
}

const INITIAL: YearsState = { years: [], selectedId: null, loaded: false };

/** The region's budget years, newest first, one of them chosen. */
export const YearsStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api), fiscalYear: inject(FiscalYearStore), reference: inject(ReferenceStore) })),
  withComputed(({ years, selectedId, reference }) => ({
    schemes: reference.schemes,
    selected: computed(() => years().find(({ id }) => id === selectedId()) ?? null),
  })),
  withMethods((store) => {
    const show = (year: AdministeredYear): void => {
      const others = store.years().filter(({ id }) => id !== year.id);
      patchState(store, { years: [...others, year].sort((a, b) => b.year - a.year), selectedId: year.id });
    };

    /** Sends a change; whichever version then holds is shown, so that saving again is possible. */
    const send = async (change: () => Promise<AdministeredYear>): Promise<boolean> => {
      const year = await store.request(change);
      const stale = store.problem();
      if (stale?.code === 'version.stale') show(stale.current as AdministeredYear);
      if (!year) return false;
      show(year);
      // Deadlines and stage also stand on the workbench.
      void store.fiscalYear.load();
      return true;
    };

    return {
      async load(): Promise<void> {
        const answer = await store.request(() => store.api.get('/api/administration/fiscal-years'));
        if (answer) patchState(store, { years: answer.items, selectedId: answer.items[0]?.id ?? null, loaded: true });
      },

      select(id: string): void {
        patchState(store, { selectedId: id, problem: null });
      },

      forgetProblem(): void {
        patchState(store, { problem: null });
      },

      async create(year: number, settings: Omit<YearSettings, 'openRectifications'>): Promise<boolean> {
        const created = await send(() => store.api.post('/api/administration/fiscal-years', { body: { year, ...settings } }));
        // Every page offers the new year from now on.
        if (created) void store.reference.load();
        return created;
      },

      change({ id, version }: AdministeredYear, settings: YearSettings): Promise<boolean> {
        return send(() => store.api.put('/api/administration/fiscal-years/{id}', { path: { id }, version, body: settings }));
      },

      setWindow({ id, version }: AdministeredYear, { stage, opensOn, closesOn }: WindowDates): Promise<boolean> {
        const path = { id, stage };
        return send(() =>
          store.api.put('/api/administration/fiscal-years/{id}/windows/{stage}', { path, version, body: { opensOn, closesOn } }),
        );
      },

      removeWindow({ id, version }: AdministeredYear, stage: YearStage): Promise<boolean> {
        return send(() => store.api.delete('/api/administration/fiscal-years/{id}/windows/{stage}', { path: { id, stage }, version }));
      },
    };
  }),
);
