import { Component, computed, effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { LIST_FORMATS, ROUTES, type ListFormat } from '@jixiao/contracts/routes';
import { RECTIFICATION_ORIGINS } from '@jixiao/contracts/views';
import { RECTIFICATION_STATES } from '@jixiao/domain/workflow';
import { EmptyState, PageHeading } from '@jixiao/ui/states';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ProblemAlert } from '../../core/http/problem-alert';
import { SessionStore } from '../../core/session/session.store';
import { rectificationFilterOf, WAITING } from './rectification-filter';
import { RectificationStateTag } from './rectification-state';
import { RectificationsStore } from './rectifications.store';

const FIELDS = ['status', 'waiting', 'origin', 'q'] as const;

/** 整改: what finance demanded, those that are due first. */
@Component({
  selector: 'jx-rectifications-page',
  imports: [RouterLink, TranslocoPipe, NzButtonComponent, EmptyState, PageHeading, ProblemAlert, RectificationStateTag, TableScroll],
  providers: [RectificationsStore],
  templateUrl: './rectifications.page.html',
  styles: `
    td.problem { min-width: 240px; }
    td.problem a { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
  `,
})
export class RectificationsPage {
  private readonly router = inject(Router);
  protected readonly store = inject(RectificationsStore);
  protected readonly mayRaise = inject(SessionStore).may('rectification:raise');
  protected readonly states = RECTIFICATION_STATES;
  protected readonly origins = RECTIFICATION_ORIGINS;
  protected readonly waiting = WAITING;
  protected readonly formats = LIST_FORMATS;

  private readonly address = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });
  /** Lives in the address, so that it can be sent to a colleague. */
  protected readonly filter = computed(() => rectificationFilterOf(this.address()));
  protected readonly narrowed = computed(() => Object.keys(this.filter()).length > 0);

  constructor() {
    effect(() => {
      const filter = this.filter();
      void untracked(() => this.store.load(filter));
    });
  }

  protected search(event: Event): void {
    event.preventDefault();
    const entered = new FormData(event.target as HTMLFormElement);
    this.go(Object.fromEntries(FIELDS.map((field) => [field, String(entered.get(field) ?? '')])));
  }

  protected reset(form: HTMLFormElement): void {
    form.reset();
    this.go({ subjectId: null });
  }

  protected documentAddress(format: ListFormat): string {
    return ROUTES.rectificationList({ ...this.filter() }, format);
  }

  private go(given: Readonly<Record<string, string | null>>): void {
    const queryParams = { ...Object.fromEntries(FIELDS.map((field) => [field, given[field] || null])), ...('subjectId' in given && { subjectId: null }) };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
