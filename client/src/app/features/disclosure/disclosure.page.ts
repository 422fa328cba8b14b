import { DatePipe } from '@angular/common';
import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ROUTES } from '@jixiao/contracts/routes';
import { parseDecimal, toRounded } from '@jixiao/domain/money';
import type { PublishedDifference, PublishedField } from '@jixiao/domain/publication';
import { DISCLOSURE_MACHINE, transitionOf } from '@jixiao/domain/workflow';
import { BilingualPipe, CurrentLanguage } from '@jixiao/ui/language';
import { PageHeading } from '@jixiao/ui/states';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ObjectMissing } from '../../core/http/object-missing';
import { ProblemAlert } from '../../core/http/problem-alert';
import type { HoldsChanges } from '../../core/unsaved-changes/unsaved-changes.guard';
import { warnBeforeUnload } from '../../core/unsaved-changes/warn-before-unload';
import { DisclosureStateTag } from './disclosure-state';
import { DisclosureStore } from './disclosure.store';

const FIRST_DIFFERENCES = 100;

/** One version of a disclosure: its preview, what differs from the version before, every step, and what the reader may do now. */
@Component({
  selector: 'jx-disclosure-page',
  imports: [BilingualPipe, DatePipe, DisclosureStateTag, NzButtonComponent, ObjectMissing, PageHeading, ProblemAlert, RouterLink, TableScroll, TranslocoPipe],
  providers: [DisclosureStore],
  templateUrl: './disclosure.page.html',
  styles: `
    .note { white-space: pre-wrap; overflow-wrap: anywhere; }
    textarea { width: 100%; }
  `,
})
export class DisclosurePage implements HoldsChanges {
  private readonly language = inject(CurrentLanguage);
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(DisclosureStore);
  readonly id = input.required<string>();

  protected readonly reason = signal('');
  protected readonly all = signal(false);
  protected readonly differences = computed<readonly PublishedDifference[]>(() => {
    const found = this.store.publication()?.differences ?? [];
    return this.all() ? found : found.slice(0, FIRST_DIFFERENCES);
  });
  protected readonly preview = computed(() => ROUTES.publicationPreview(this.id(), this.language.code()));
  protected readonly takesReason = computed(() => this.store.publication()?.actions.some(({ reason }) => reason !== 'none') ?? false);

  constructor() {
    effect(() => {
      const id = this.id();
      void untracked(() => this.store.load(id));
    });
    warnBeforeUnload(this);
  }

  hasUnsavedChanges(): boolean {
    return this.reason().trim() !== '';
  }

  /** What a step is called where it begins. */
  protected titleOf(action: string) {
    const state = this.store.publication()?.status ?? DISCLOSURE_MACHINE.initial;
    return transitionOf(DISCLOSURE_MACHINE, action, state)?.title ?? { zh: action, en: action };
  }

  /** A value as the public page writes it. */
  protected shownValue(field: PublishedField, value: string | null): string {
    if (value === null) return '—';
    if (field === 'rating' || field === 'grade') return this.transloco.translate(`${field}.${value}`);
    return field === 'executionRate' ? `${toRounded(parseDecimal(value, field).times(100), 2)}%` : value;
  }

  protected conditionOf(condition: string) {
    return DISCLOSURE_MACHINE.conditions[condition] ?? { zh: condition, en: condition };
  }

  protected async take(action: string): Promise<void> {
    const publication = this.store.publication();
    if (publication && (await this.store.act(publication, action, this.reason()))) this.reason.set('');
  }
}
