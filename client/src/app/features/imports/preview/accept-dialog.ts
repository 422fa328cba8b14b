import { Component, computed, input, output } from '@angular/core';
import type { ImportItem } from '@jixiao/contracts/views';
import { Dialog } from '@jixiao/ui/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

const SHOWN = 20;

/** Asks before anything is stored: what comes new, what changes, and which of it. */
@Component({
  selector: 'jx-accept-dialog',
  imports: [TranslocoPipe, NzButtonComponent, Dialog],
  template: `
    <jx-dialog [heading]="'imports.confirm' | transloco" [closeLabel]="'administration.close' | transloco" (closed)="closed.emit()">
      <p>{{ 'imports.confirmCounts' | transloco: { created: created(), changed: changed() } }}</p>
      <ul>
        @for (item of shown(); track item.key) {
          <li>{{ item.name }} <span [class]="'tag part-' + item.state">{{ 'imports.part.' + item.state | transloco: { count: item.changes } }}</span></li>
        }
      </ul>
      @if (items().length > shown().length) {
        <p class="muted">{{ 'imports.confirmMore' | transloco: { count: items().length - shown().length } }}</p>
      }
      @if (errors() > 0) {
        <p class="notice warning">{{ 'imports.confirmErrors' | transloco: { count: errors() } }}</p>
      }
      <p class="row">
        <button nz-button nzType="primary" type="button" [nzLoading]="saving()" (click)="confirmed.emit()">{{ 'imports.accept' | transloco }}</button>
        <button nz-button type="button" [disabled]="saving()" (click)="closed.emit()">{{ 'app.cancel' | transloco }}</button>
      </p>
    </jx-dialog>
  `,
})
export class AcceptDialog {
  readonly items = input.required<readonly ImportItem[]>();
  readonly saving = input(false);
  readonly confirmed = output();
  readonly closed = output();

  protected readonly shown = computed(() => this.items().slice(0, SHOWN));
  protected readonly created = computed(() => this.items().filter(({ state }) => state === 'new').length);
  protected readonly changed = computed(() => this.items().filter(({ state }) => state === 'changed').length);
  protected readonly errors = computed(() => this.items().reduce((sum, { findings }) => sum + findings.error, 0));
}
