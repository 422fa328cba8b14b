import { Component, input, output, signal } from '@angular/core';
import type { ProblemView } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ProblemAlert } from '../http/problem-alert';

/** Asks why: for waiving a warning and for taking a waiver back. */
@Component({
  selector: 'jx-reason-form',
  imports: [TranslocoPipe, NzButtonComponent, ProblemAlert],
  template: `
    <form class="stack" (submit)="$event.preventDefault(); given.emit(reason().trim())">
      <ng-content />
      <label for="check-reason"
        ><b>{{ label() }}</b></label
      >
      <textarea
        class="field"
        id="check-reason"
        rows="4"
        maxlength="2000"
        required
        autofocus
        #text
        [value]="reason()"
        (input)="reason.set(text.value)"
      ></textarea>
      <p class="muted">{{ hint() }}</p>
      <jx-problem-alert [problem]="problem()" />
      <div class="row">
        <button nz-button nzType="primary" type="submit" [nzLoading]="busy()" [disabled]="reason().trim() === ''">{{ action() }}</button>
        <button nz-button type="button" (click)="cancelled.emit()">{{ 'app.cancel' | transloco }}</button>
      </div>
    </form>
  `,
})
export class ReasonForm {
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  readonly action = input.required<string>();
  readonly busy = input.required<boolean>();
  readonly problem = input.required<ProblemView | null>();
  readonly given = output<string>();
  readonly cancelled = output();

  protected readonly reason = signal('');
}
