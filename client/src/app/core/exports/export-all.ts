import { Component, inject, signal } from '@angular/core';
import { Dialog } from '@jixiao/ui/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { SessionStore } from '../session/session.store';
import { ExportPanel } from './export-panel';

/** Orders an archive of all forms of the year that the page shows, and leads to those ordered before. */
@Component({
  selector: 'jx-export-all',
  imports: [TranslocoPipe, NzButtonComponent, Dialog, ExportPanel],
  template: `
    @if (mayExport) {
      <button nz-button type="button" (click)="open.set(true)">{{ 'exports.open' | transloco }}</button>
    }
    @if (open()) {
      <jx-dialog [heading]="'exports.title' | transloco" [closeLabel]="'exports.close' | transloco" (closed)="open.set(false)">
        <jx-export-panel />
      </jx-dialog>
    }
  `,
  host: { class: 'no-print' },
  styles: ':host { display: inline-block; }',
})
export class ExportAll {
  protected readonly mayExport = inject(SessionStore).may('export:own');
  protected readonly open = signal(false);
}
