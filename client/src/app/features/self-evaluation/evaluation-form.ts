import { Component, computed, input } from '@angular/core';
import type { SelfEvaluationView } from '@jixiao/contracts/views';
import { CellComments, openComments } from '@jixiao/ui/comments';
import { FindingList } from '@jixiao/ui/findings';
import { ClassNamePipe, classOrder, mergeByClass } from '@jixiao/ui/indicators';
import { DecimalPipe, RatioPipe } from '@jixiao/ui/numbers';
import { RatingTag } from '@jixiao/ui/ratings';
import { ScoreCell } from '@jixiao/ui/scores';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';

/** 项目支出绩效自评表: funds, goals and indicators in the columns of the official form. */
@Component({
  selector: 'jx-evaluation-form',
  imports: [TranslocoPipe, CellComments, ClassNamePipe, DecimalPipe, RatioPipe, FindingList, RatingTag, ScoreCell, TableScroll],
  templateUrl: './evaluation-form.html',
})
export class EvaluationForm {
  readonly evaluation = input.required<SelfEvaluationView>();

  protected readonly comments = computed(() => openComments(this.evaluation().comments, this.evaluation().reviews));
  protected readonly rows = computed(() => {
    const { items, year } = this.evaluation();
    return mergeByClass(items, classOrder(year));
  });
}
