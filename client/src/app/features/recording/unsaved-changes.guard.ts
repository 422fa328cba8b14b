import { inject } from '@angular/core';
import { CanDeactivateFn } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

export interface HoldsChanges {
  hasUnsavedChanges(): boolean;
}

/** Asks before leaving a page whose changes were not saved. */
export const unsavedChangesGuard: CanDeactivateFn<HoldsChanges> = (page) =>
  !page.hasUnsavedChanges() || window.confirm(inject(TranslocoService).translate('recording.leave'));
