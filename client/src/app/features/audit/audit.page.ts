import { DatePipe } from '@angular/common';
import { Component, computed, effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { ROUTES, LIST_FORMATS, type ListFormat } from '@jixiao/contracts/routes';
import { AUDITED_OBJECT_TYPES } from '@jixiao/contracts/views';
import { DEMONSTRATION_REQUEST } from '@jixiao/domain/trail';
import { EmptyState, PageHeading } from '@jixiao/ui/states';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ProblemAlert } from '../../core/http/problem-alert';
import { TrailChanges } from '../projects/detail/trail-changes';
import { AUDIT_FIELDS, auditFilterOf, givenFields } from './audit-filter';
import { AuditStore } from './audit.store';
import { addressOfObject } from './object-address';

const ACTION = 'action.';

/** 审计: what was done, by whom, to what, in the whole of one's reach. */
@Component({
  selector: 'jx-audit-page',
  imports: [DatePipe, RouterLink, TranslocoPipe, NzButtonComponent, EmptyState, PageHeading, ProblemAlert, TableScroll, TrailChanges],
  providers: [AuditStore],
  templateUrl: './audit.page.html',
  styles: `
    .filters input:not([type='date']) { width: 150px; }
    .filters select { max-width: 220px; }
    td.changes { min-width: 280px; overflow-wrap: anywhere; }
    td.changes ::ng-deep div + div { margin-top: 2px; }
    td.code-like { min-width: 160px; }
  `,
})
export class AuditPage {
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(AuditStore);
  protected readonly invented = DEMONSTRATION_REQUEST;
  protected readonly objectTypes = AUDITED_OBJECT_TYPES;
  protected readonly formats = LIST_FORMATS;
  protected readonly addressOfObject = addressOfObject;

  private readonly address = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });
  /** Lives in the address, so that it can be sent to a colleague. */
  protected readonly filter = computed(() => auditFilterOf(this.address()));
  protected readonly narrowed = computed(() => Object.keys(givenFields(this.filter())).length > 0);
  /** Every action that has a name. */
  protected readonly actions = Object.keys(this.transloco.getTranslation(this.transloco.getActiveLang()))
    .filter((key) => key.startsWith(ACTION))
    .map((key) => key.slice(ACTION.length))
    .sort();

  constructor() {
    effect(() => {
      const filter = this.filter();
      void untracked(() => this.store.load(filter));
    });
    void this.store.loadOrganizations();
  }

  protected search(event: Event): void {
    event.preventDefault();
    const entered = new FormData(event.target as HTMLFormElement);
    this.go(auditFilterOf(Object.fromEntries(AUDIT_FIELDS.map((field) => [field, String(entered.get(field) ?? '')]))));
  }

  protected reset(form: HTMLFormElement): void {
    form.reset();
    this.go(auditFilterOf({}));
  }

  protected documentAddress(format: ListFormat): string {
    return ROUTES.auditDocument(givenFields(this.filter()), format);
  }

  protected actionName(action: string): string {
    const named = this.transloco.translate(ACTION + action);
    return named === ACTION + action ? action : named;
  }

  private go(filter: ReturnType<typeof auditFilterOf>): void {
    const queryParams = Object.fromEntries(AUDIT_FIELDS.map((field) => [field, filter[field] || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
