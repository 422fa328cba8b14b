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
import type { CellComment, TypedScore } from './review-draft';

/** Declared, achieved and computed side by side, with the reviewer's score on each row and comments on each cell. */
@Component({
  selector: 'jx-review-table',
  imports: [TranslocoPipe, NzButtonComponent, ClassNamePipe, RatioPipe, FindingList, ScoreCell, CellRemark, TableScroll],
  templateUrl: './review-table.html',
})
export class ReviewTable {
  readonly items = input.required<readonly SelfEvaluationItemView[]>();
  readonly year = input.required<number>();
  /** Whether scores may be changed. */
  readonly editable = input.required<boolean>();
  /** Whether cells may be commented on. */
  readonly remarkable = input.required<boolean>();
  readonly busy = input(false);
  /** Comments being written, by cell. */
  readonly comments = input.required<Readonly<Record<string, string>>>();
  /** Comments of the last return, by cell. */
  readonly sent = input.required<CommentsByCell>();

  /** Scores as they stand or are being changed, by indicator. */
  readonly scores = input.required<Readonly<Record<string, TypedScore>>>();
  /** Indicators whose score was typed anew. */
  readonly changed = input.required<ReadonlySet<string>>();

  readonly commented = output<CellComment>();
  readonly typed = output<{ indicatorId: string; part: Partial<TypedScore> }>();
  readonly takenBack = output<string>();
  readonly saved = output<string>();

  /** Rows that were opened to be changed. */
  private readonly opened = signal<ReadonlySet<string>>(new Set());
  protected readonly rows = computed(() =>
    mergeByClass(this.items(), classOrder(this.year())).map((row) => {
      const { id, indicatorId } = row.item;
      const typed = this.scores()[indicatorId];
      const editing = this.editable() && id !== null && (this.opened().has(indicatorId) || this.changed().has(indicatorId));
      return { ...row, typed: editing && typed ? typed : null, complete: typed !== undefined && isComplete(typed) };
    }),
  );

  protected begin(indicatorId: string): void {
    this.opened.update((opened) => new Set([...opened, indicatorId]));
  }

  protected cancel(indicatorId: string): void {
    this.close(indicatorId);
    this.takenBack.emit(indicatorId);
  }

  /** What was typed stays open until it is saved. */
  protected save(indicatorId: string): void {
    this.close(indicatorId);
    this.saved.emit(indicatorId);
  }

  private close(indicatorId: string): void {
    this.opened.update((opened) => new Set([...opened].filter((id) => id !== indicatorId)));
  }
}

function isComplete({ score, reason }: TypedScore): boolean {
  return /^\d+(\.\d{1,2})?$/.test(score.trim()) && reason.trim() !== '';
}
