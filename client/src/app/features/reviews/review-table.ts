import { Component, computed, input, output, signal } from '@angular/core';
import type { SelfEvaluationItemView } from '@jixiao/contracts/views';
import type { CommentsByCell } from '@jixiao/ui/comments';
import { FindingList } from '@jixiao/ui/findings';
import { ClassNamePipe, classOrder, mergeByClass } from '@jixiao/ui/indicators';
import { RatioPipe } from '@jixiao/ui/numbers';
import { ScoreCell } from '@jixiao/ui/scores';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { CellRemark } from './cell-remark';
import type { CellComment } from './review.store';

export interface ScoreChange {
  itemId: string;
  score: string;
  reason: string;
}

/** Declared, achieved and computed side by side, with the reviewer's score on each row and comments on each cell. */
@Component({
  selector: 'jx-review-table',
  imports: [TranslocoPipe, NzButtonComponent, ClassNamePipe, RatioPipe, FindingList, ScoreCell, CellRemark, TableScroll],
  templateUrl: './review-table.html',
})
export class ReviewTable {
  readonly items = input.required<readonly SelfEvaluationItemView[]>();
  readonly year = input.required<number>();
  readonly editable = input.required<boolean>();
  readonly busy = input(false);
  /** Comments being written, by cell. */
  readonly comments = input.required<Readonly<Record<string, string>>>();
  /** Comments of the last return, by cell. */
  readonly sent = input.required<CommentsByCell>();

  readonly commented = output<CellComment>();
  readonly scored = output<ScoreChange>();

  /** The row whose score is being changed, with what was typed. */
  protected readonly editing = signal<ScoreChange | null>(null);
  protected readonly rows = computed(() => mergeByClass(this.items(), classOrder(this.year())));

  protected readonly complete = computed(() => {
    const change = this.editing();
    return change !== null && /^\d+(\.\d{1,2})?$/.test(change.score.trim()) && change.reason.trim() !== '';
  });

  protected begin(item: SelfEvaluationItemView): void {
    if (item.id === null) return;
    this.editing.set({ itemId: item.id, score: item.score ?? '', reason: item.reviewReason ?? '' });
  }

  protected edit(part: Partial<ScoreChange>): void {
    this.editing.update((change) => (change ? { ...change, ...part } : null));
  }

  protected save(): void {
    const change = this.editing();
    if (!change || !this.complete()) return;
    this.scored.emit({ ...change, score: change.score.trim(), reason: change.reason.trim() });
    this.editing.set(null);
  }
}
