import { DatePipe } from '@angular/common';
import { afterRenderEffect, Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { WHOLE_FORM } from '@jixiao/contracts/cells';
import { CellComments } from '@jixiao/ui/comments';
import { FindingList } from '@jixiao/ui/findings';
import { classOrder, mergeByClass } from '@jixiao/ui/indicators';
import { RatingTag, StageTag } from '@jixiao/ui/ratings';
import { PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { FoundDraftNote } from '../../core/drafts/found-draft-note';
import { loadByYear } from '../../core/fiscal-year/load-by-year';
import { ObjectMissing } from '../../core/http/object-missing';
import { ProblemAlert } from '../../core/http/problem-alert';
import { ReadOnlyNote } from '../../core/read-only/read-only-note';
import type { HoldsChanges } from '../../core/unsaved-changes/unsaved-changes.guard';
import { warnBeforeUnload } from '../../core/unsaved-changes/warn-before-unload';
import { ExecutionTable } from './execution-table';
import { annualIndicators, EXECUTION_SOURCES } from './recording-draft';
import { RecordingStore } from './recording.store';
import { RecordingTable } from './recording-table';

/** Id of the row of a cell: `indicator:<id>:actual` stands in `indicator-<id>`. */
function rowOf(cell: string): string {
  return cell.split(':').slice(0, 2).join('-');
}

@Component({
  selector: 'jx-recording-page',
  imports: [
    DatePipe,
    RouterLink,
    TranslocoPipe,
    NzButtonComponent,
    PageHeading,
    StageTag,
    RatingTag,
    CellComments,
    FindingList,
    FoundDraftNote,
    ObjectMissing,
    ProblemAlert,
    ReadOnlyNote,
    ExecutionTable,
    RecordingTable,
  ],
  providers: [RecordingStore],
  templateUrl: './recording.page.html',
})
export class RecordingPage implements HoldsChanges {
  protected readonly store = inject(RecordingStore);

  private readonly document = inject(DOCUMENT);
  private readonly transloco = inject(TranslocoService);
  /** The cell that an open point or a comment led to. */
  private readonly target = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });
  protected readonly pointed = computed(() => rowOf(this.target() ?? ''));

  readonly id = input.required<string>();

  protected readonly whole = WHOLE_FORM;
  private readonly loaded = computed(() => this.store.project() !== null);
  protected readonly rows = computed(() => {
    const project = this.store.project();
    return project ? mergeByClass(annualIndicators(project.goals), classOrder(project.year)) : [];
  });

  /** For what the server refuses: the indicators by id and the sources of funds. */
  protected readonly rowNames = computed(() => {
    this.transloco.activeLang();
    const indicators = this.rows().map(({ item }): [string, string] => [item.id, item.name]);
    return new Map([
      ...indicators,
      ...EXECUTION_SOURCES.map((source): [string, string] => [source, this.transloco.translate(`execution.${source}`)]),
    ]);
  });

  constructor() {
    warnBeforeUnload(this);
    loadByYear(this.id, async (id, year) => {
      await this.store.load(id, year);
      if (this.store.project()?.stage === 'returned') await this.store.loadComments(id, year);
    });
    afterRenderEffect(() => {
      const target = this.target();
      if (target && this.loaded()) this.show(target);
    });
  }

  hasUnsavedChanges(): boolean {
    return this.store.changed();
  }

  /** Leads to the cell (`indicator:<id>:actual`) or else the row (`indicator-<id>`) that a link named. */
  private show(name: string): void {
    const cell = this.document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(name)}"]`);
    const row = this.document.getElementById(rowOf(name));
    (cell ?? row)?.scrollIntoView({ block: 'center', inline: 'nearest' });
    (cell ?? row?.querySelector<HTMLElement>('[data-entry]'))?.focus({ preventScroll: true });
  }
}
