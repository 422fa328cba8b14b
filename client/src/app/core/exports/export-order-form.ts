import { Component, computed, inject, input, output, signal } from '@angular/core';
import { EXPORT_FORM_PERMISSIONS } from '@jixiao/contracts/access';
import { DOCUMENT_FORMATS, type DocumentFormat } from '@jixiao/contracts/routes';
import { EXPORT_FORMS, type ExportForm, type OrganizationItem } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { FiscalYearStore } from '../fiscal-year/fiscal-year.store';
import { SessionStore } from '../session/session.store';
import type { ExportOrder } from './exports.store';

/** Whose forms of which kinds are wanted, and how. */
@Component({
  selector: 'jx-export-order-form',
  imports: [TranslocoPipe, NzButtonComponent],
  templateUrl: './export-order-form.html',
  styles: `
    .name { align-self: start; font-weight: 500; }
    .kinds { display: grid; gap: 4px 16px; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); }
    .kinds label, .row label { display: flex; gap: 6px; align-items: baseline; }
    .row label { margin-right: 12px; }
  `,
})
export class ExportOrderForm {
  private readonly session = inject(SessionStore);

  readonly organizations = input.required<readonly OrganizationItem[]>();
  readonly sending = input.required<boolean>();
  readonly ordered = output<ExportOrder>();

  protected readonly year = inject(FiscalYearStore).year;
  protected readonly formats = DOCUMENT_FORMATS;
  protected readonly forms = EXPORT_FORMS.filter((form) => this.session.may(EXPORT_FORM_PERMISSIONS[form]));

  protected readonly organizationId = signal('');
  protected readonly chosen = signal<ReadonlySet<ExportForm>>(new Set(this.forms));
  protected readonly format = signal<DocumentFormat>('docx');
  protected readonly nothing = computed(() => this.chosen().size === 0);

  protected choose(form: ExportForm, wanted: boolean): void {
    const chosen = new Set(this.chosen());
    if (wanted) chosen.add(form);
    else chosen.delete(form);
    this.chosen.set(chosen);
  }

  protected send(): void {
    const year = this.year();
    if (year === null || this.nothing()) return;
    const forms = this.forms.filter((form) => this.chosen().has(form));
    this.ordered.emit({ year, organizationId: this.organizationId() || null, forms, format: this.format() });
  }
}
