import { inject } from '@angular/core';
import { CanDeactivateFn } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

import { SessionStore } from '../session/session.store';

export interface HoldsChanges {
  hasUnsavedChanges(): boolean;
}

/** Asks before leaving a page whose changes were not saved. Where the session has ended there is no staying; the draft waits. */
export const unsavedChangesGuard: CanDeactivateFn<HoldsChanges> = (page) =>
  !page.hasUnsavedChanges() || !inject(SessionStore).signedIn() || window.confirm(inject(TranslocoService).translate('recording.leave'));
