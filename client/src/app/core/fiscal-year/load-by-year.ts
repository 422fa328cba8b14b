import { effect, inject, type Signal, untracked } from '@angular/core';

import { FiscalYearStore } from './fiscal-year.store';

/** Loads what the page of an object shows, anew for another object and for another budget year. To be called while the page is constructed. */
export function loadByYear<Id>(id: Signal<Id>, load: (id: Id, year: number | null) => Promise<void>): void {
  const year = inject(FiscalYearStore).year;
  effect(() => {
    const [object, chosen] = [id(), year()];
    void untracked(() => load(object, chosen));
  });
}
