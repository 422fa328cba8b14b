import { DatePipe } from '@angular/common';
import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ROUTES } from '@jixiao/contracts/routes';
import { RECTIFICATION_MACHINE, transitionOf } from '@jixiao/domain/workflow';
import { BilingualPipe } from '@jixiao/ui/language';
import { PageHeading } from '@jixiao/ui/states';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ObjectMissing } from '../../core/http/object-missing';
import { ProblemAlert } from '../../core/http/problem-alert';
import type { HoldsChanges } from '../../core/unsaved-changes/unsaved-changes.guard';
import { warnBeforeUnload } from '../../core/unsaved-changes/warn-before-unload';
import { RectificationStateTag } from './rectification-state';
import { RectificationStore } from './rectification.store';

/** One demand: what was found and demanded, every step since, the evidence, and what the reader may do now. */
@Component({
  selector: 'jx-rectification-page',
  imports: [
    BilingualPipe,
    DatePipe,
    NzButtonComponent,
    ObjectMissing,
    PageHeading,
    ProblemAlert,
    RectificationStateTag,
    RouterLink,
    TableScroll,
    TranslocoPipe,
  ],
  providers: [RectificationStore],
  templateUrl: './rectification.page.html',
  styles: `
    .note { white-space: pre-wrap; overflow-wrap: anywhere; }
    textarea { width: 100%; }
  `,
})
export class RectificationPage implements HoldsChanges {
  protected readonly store = inject(RectificationStore);
  readonly id = input.required<string>();

  protected readonly note = signal('');
  protected readonly dueOn = signal('');
  protected readonly fileAddress = ROUTES.rectificationFile;
  protected readonly answering = computed(() => this.store.rectification()?.actions.some(({ action }) => action === 'answer') ?? false);
  protected readonly returning = computed(() => this.store.rectification()?.actions.some(({ action }) => action === 'return') ?? false);
  /** Where the project or the department has its own page. */
  protected readonly subjectAddress = computed(() => {
    const subject = this.store.rectification()?.subject;
    return subject ? [subject.kind === 'project' ? '/projects' : '/departments', subject.id] : [];
  });

  constructor() {
    effect(() => {
      const id = this.id();
      void untracked(() => this.store.load(id));
    });
    warnBeforeUnload(this);
  }

  hasUnsavedChanges(): boolean {
    return this.note().trim() !== '';
  }

  /** What a step is called where it begins. */
  protected titleOf(action: string) {
    const state = this.store.rectification()?.status ?? RECTIFICATION_MACHINE.initial;
    return transitionOf(RECTIFICATION_MACHINE, action, state)?.title ?? { zh: action, en: action };
  }

  protected conditionOf(condition: string) {
    return RECTIFICATION_MACHINE.conditions[condition] ?? { zh: condition, en: condition };
  }

  protected stepTitle(action: string) {
    return RECTIFICATION_MACHINE.transitions.find((each) => each.action === action)?.title ?? { zh: action, en: action };
  }

  protected async take(action: string): Promise<void> {
    const rectification = this.store.rectification();
    if (!rectification) return;
    if (await this.store.act(rectification, action, this.note(), action === 'return' ? this.dueOn() || null : null)) {
      this.note.set('');
      this.dueOn.set('');
    }
  }

  protected choose(picker: HTMLInputElement): void {
    const file = picker.files?.item(0);
    picker.value = '';
    if (file) void this.store.attach(this.id(), file);
  }
}
