import { DatePipe } from '@angular/common';
import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import type { DraftKind } from './draft-storage';

/** Says that an earlier visit left unsaved changes on this machine, to be taken over or given up. */
@Component({
  selector: 'jx-found-draft-note',
  imports: [DatePipe, TranslocoPipe, NzButtonComponent],
  template: `
    @if (found(); as left) {
      <div class="notice warning row" role="status">
        <span class="grow">{{ 'draft.found.' + kind() | transloco: { at: (left.at | date: 'yyyy-MM-dd HH:mm') } }}</span>
        <button nz-button nzType="primary" nzSize="small" type="button" (click)="takenOver.emit()">
          {{ 'draft.takeOver' | transloco }}
        </button>
        <button nz-button nzSize="small" type="button" (click)="dropped.emit()">{{ 'draft.drop' | transloco }}</button>
      </div>
    }
  `,
})
export class FoundDraftNote {
  readonly kind = input.required<DraftKind>();
  readonly found = input.required<{ at: string } | null>();
  readonly takenOver = output();
  readonly dropped = output();
}
