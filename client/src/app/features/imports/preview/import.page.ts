import { Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportSettings, ProblemView } from '@jixiao/contracts/views';
import { ROUTES } from '@jixiao/contracts/routes';
import { EmptyState, PageHeading } from '@jixiao/ui/states';
import { DatePipe } from '@angular/common';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ObjectMissing } from '../../../core/http/object-missing';
import { ProblemAlert } from '../../../core/http/problem-alert';
import { SessionStore } from '../../../core/session/session.store';
import type { HoldsChanges } from '../../../core/unsaved-changes/unsaved-changes.guard';
import { warnBeforeUnload } from '../../../core/unsaved-changes/warn-before-unload';
import { AcceptDialog } from './accept-dialog';
import { AcceptedNote } from './accepted-note';
import { CellEditing } from './cell-editing';
import { FindingTable } from './finding-table';
import { ImportSettingsForm } from './import-settings';
import { ImportStore } from './import.store';
import { PartList } from './part-list';
import { ReadingProgress } from './reading-progress';
import type { Correction } from './source-cell';
import { SourceLines } from './source-lines';

/** One imported document: its reading, its parts beside what is stored, what was noticed, and what is taken over. */
@Component({
  selector: 'jx-import-page',
  imports: [
    DatePipe,
    RouterLink,
    TranslocoPipe,
    NzButtonComponent,
    EmptyState,
    PageHeading,
    ObjectMissing,
    ProblemAlert,
    AcceptDialog,
    AcceptedNote,
    FindingTable,
    ImportSettingsForm,
    PartList,
    ReadingProgress,
    SourceLines,
  ],
  providers: [ImportStore, CellEditing],
  templateUrl: './import.page.html',
  styleUrl: './import.page.css',
})
export class ImportPage implements HoldsChanges {
  private readonly session = inject(SessionStore);
  protected readonly cells = inject(CellEditing);
  protected readonly store = inject(ImportStore);

  readonly id = input.required<string>();

  protected readonly routes = ROUTES;
  protected readonly showsFindings = signal(false);
  protected readonly asking = signal(false);
  protected readonly editable = computed(() => this.session.may('import:write') && !this.cells.saving());
  protected readonly year = computed(() => this.store.view()?.fiscalYear ?? this.store.view()?.settings.year ?? new Date().getFullYear());
  /** Where nothing could be stored anyway, nobody is asked where to. */
  protected readonly storable = computed(() => this.store.view()?.parts.some(({ kind }) => kind !== 'narrative' && kind !== 'other') ?? false);
  protected readonly counts = computed(() => {
    const items = this.store.items();
    return (['new', 'changed', 'same', 'blocked'] as const).map((state) => ({ state, count: items.filter((item) => item.state === state).length }));
  });
  protected readonly failure = computed((): ProblemView | null => {
    const failure = this.store.view()?.failure;
    return failure ? { type: 'about:blank', title: '', status: 422, requestId: '', code: failure.code, params: failure.params } : null;
  });
  protected readonly wholeProblems = computed((): ProblemView[] =>
    (this.storable() ? (this.store.view()?.problems ?? []) : []).map(({ code, params }) => ({ type: 'about:blank', title: '', status: 422, requestId: '', code, params })),
  );

  constructor() {
    warnBeforeUnload(this);
    inject(DestroyRef).onDestroy(() => this.store.leave());
    effect(() => {
      const id = this.id();
      void untracked(() => this.store.open(id));
    });
  }

  hasUnsavedChanges(): boolean {
    return this.cells.hasChanges();
  }

  protected async correct({ place, text }: Correction): Promise<void> {
    this.cells.saving.set(true);
    const done = await this.store.correct(place, text);
    this.cells.saving.set(false);
    if (done) this.cells.end();
  }

  protected async settle(settings: ImportSettings): Promise<void> {
    await this.store.settle(settings);
  }

  protected async accept(): Promise<void> {
    await this.store.accept();
    this.asking.set(false);
    window.scrollTo({ top: 0 });
  }

  /** Shows a part instead of the findings; a cell that is being written over is asked for first. */
  protected async openPart(key: string): Promise<void> {
    this.showsFindings.set(false);
    this.cells.end();
    await this.store.openPart(this.id(), key);
  }

  protected async takeNewer(): Promise<void> {
    this.cells.end();
    await this.store.open(this.id());
  }
}
