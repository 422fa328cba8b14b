import { DestroyRef, DOCUMENT, inject } from '@angular/core';

import type { HoldsChanges } from './unsaved-changes.guard';

/** Lets the browser ask before a page with unsaved changes is closed or reloaded. To be called while the page is constructed. */
export function warnBeforeUnload(page: HoldsChanges): void {
  const window = inject(DOCUMENT).defaultView;
  const warn = (event: BeforeUnloadEvent): void => {
    if (page.hasUnsavedChanges()) event.preventDefault();
  };
  window?.addEventListener('beforeunload', warn);
  inject(DestroyRef).onDestroy(() => window?.removeEventListener('beforeunload', warn));
}
