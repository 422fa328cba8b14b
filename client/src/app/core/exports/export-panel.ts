import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ProblemAlert } from '../http/problem-alert';
import { SessionStore } from '../session/session.store';
import { ExportItem } from './export-item';
import { ExportOrderForm } from './export-order-form';
import { ExportsStore } from './exports.store';

/** A new export above those that there are. */
@Component({
  selector: 'jx-export-panel',
  imports: [TranslocoPipe, NzButtonComponent, ProblemAlert, ExportItem, ExportOrderForm],
  providers: [ExportsStore],
  template: `
    <jx-problem-alert [problem]="store.problem()" />
    <jx-export-order-form [organizations]="store.organizations()" [sending]="store.loading()" (ordered)="store.order($event)" />
    <h3 id="exports-list">{{ 'exports.list' | transloco }}</h3>
    @if (store.items().length > 0) {
      <ul aria-labelledby="exports-list">
        @for (item of store.items(); track item.id) {
          <li><jx-export-item [item]="item" (stopped)="store.stop(item.id)" (removed)="store.remove(item.id)" /></li>
        }
      </ul>
      @if (store.nextCursor() !== null) {
        <p class="row load-more">
          <button nz-button type="button" (click)="store.loadOlder()">{{ 'exports.older' | transloco }}</button>
        </p>
      }
    } @else if (store.loaded()) {
      <p class="muted">{{ 'exports.none' | transloco }}</p>
    } @else if (store.loading()) {
      <p class="muted" role="status">{{ 'app.loading' | transloco }}</p>
    }
  `,
  styles: `
    h3 { margin: 20px 0 0; font-size: 14px; }
    ul { margin: 0; padding: 0; list-style: none; }
    li + li { border-top: 1px solid var(--line); }
  `,
})
export class ExportPanel {
  protected readonly store = inject(ExportsStore);

  constructor() {
    void this.store.load();
    if (inject(SessionStore).may('organization:read')) void this.store.loadOrganizations();
  }
}
