import { Component, input, output } from '@angular/core';
import type { SelfEvaluationView } from '@jixiao/contracts/views';
import type { CommentsByCell } from '@jixiao/ui/comments';
import { FindingList } from '@jixiao/ui/findings';
import { DecimalPipe, RatioPipe } from '@jixiao/ui/numbers';
import { ScoreCell } from '@jixiao/ui/scores';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';

import { CellRemark } from './cell-remark';
import type { CellComment } from './review-draft';

/** 项目资金 under review: each amount and the execution score can be commented on. */
@Component({
  selector: 'jx-review-execution',
  imports: [TranslocoPipe, DecimalPipe, RatioPipe, FindingList, ScoreCell, CellRemark, TableScroll],
  template: `
    <section class="panel">
      <jx-table-scroll [label]="'execution.caption' | transloco">
        <table class="form-table">
          <caption>{{ 'execution.caption' | transloco }}</caption>
          <thead>
            <tr>
              <th scope="col" class="stays">{{ 'execution.source' | transloco }}</th>
              @for (column of columns; track column) {
                <th scope="col" class="number">{{ 'execution.' + column | transloco }}</th>
              }
              <th scope="col" class="number">{{ 'execution.rate' | transloco }}</th>
              <th scope="col" class="number">{{ 'execution.score' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (amount of execution().amounts; track amount.source) {
              @let source = 'execution.' + amount.source | transloco;
              @let isTotal = amount.source === 'total';
              <tr [class.total]="isTotal">
                <th scope="row" class="stays">{{ source }}</th>
                @for (column of columns; track column) {
                  @let cell = 'execution:' + amount.source + ':' + column;
                  <td class="number">
                    {{ amount[column] | decimal }}
                    <jx-cell-remark [cell]="cell" [label]="source + ' ' + ('execution.' + column | transloco)" [editable]="editable()" [written]="written()" [sent]="sent().get(cell)" (commented)="commented.emit($event)" />
                  </td>
                }
                <td class="number">{{ isTotal ? (execution().rate | ratio) : '' }}</td>
                <td class="number">
                  @if (isTotal) {
                    <jx-score-cell [score]="execution().score" [weight]="execution().weight" [explanation]="execution().explanation" />
                    <jx-finding-list [findings]="execution().findings" />
                    <jx-cell-remark cell="execution:total:score" [label]="source + ' ' + ('execution.score' | transloco)" [editable]="editable()" [written]="written()" [sent]="sent().get('execution:total:score')" (commented)="commented.emit($event)" />
                  }
                </td>
              </tr>
            }
          </tbody>
        </table>
      </jx-table-scroll>
    </section>
  `,
})
export class ReviewExecution {
  readonly execution = input.required<SelfEvaluationView['execution']>();
  readonly editable = input.required<boolean>();
  /** Comments being written, by cell. */
  readonly written = input.required<Readonly<Record<string, string>>>();
  readonly sent = input.required<CommentsByCell>();
  readonly commented = output<CellComment>();

  protected readonly columns = ['initial', 'adjusted', 'executed'] as const;
}
