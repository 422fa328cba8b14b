import { Component, input, output } from '@angular/core';
import type { ExecutionSource } from '@jixiao/contracts/views';
import type { ExecutionResult } from '@jixiao/domain/scoring';
import { CellComments, CommentsByCell } from '@jixiao/ui/comments';
import { EntryGrid, EntryGridMessages } from '@jixiao/ui/entry-grid';
import { FindingList } from '@jixiao/ui/findings';
import { DecimalPipe, RatioPipe } from '@jixiao/ui/numbers';
import { ScoreCell } from '@jixiao/ui/scores';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';

import { EXECUTION_SOURCES, RecordingAmount, RecordingDraft } from './recording-draft';

export interface AmountChange {
  source: ExecutionSource;
  part: Partial<RecordingAmount>;
}

/** 项目资金: budget and execution by source in 万元, with the execution score as it stands. */
@Component({
  selector: 'jx-execution-table',
  imports: [TranslocoPipe, CellComments, EntryGrid, EntryGridMessages, DecimalPipe, RatioPipe, FindingList, ScoreCell, TableScroll],
  template: `
    <section class="panel">
      <jx-table-scroll [label]="'execution.caption' | transloco">
        <table class="form-table" jxEntryGrid #grid="jxEntryGrid">
          <caption>{{ 'execution.caption' | transloco }}</caption>
          <thead>
            <tr>
              <th scope="col" class="stays">{{ 'execution.source' | transloco }}</th>
              <th scope="col" class="number">{{ 'execution.initial' | transloco }}</th>
              <th scope="col" class="number">{{ 'execution.adjusted' | transloco }}</th>
              <th scope="col" class="number">{{ 'execution.executed' | transloco }}</th>
              <th scope="col" class="number">{{ 'execution.rate' | transloco }}</th>
              <th scope="col" class="number">{{ 'execution.score' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (source of sources; track source) {
              <tr [id]="'execution-' + source" [class.total]="source === 'total'">
                <th scope="row" class="stays">{{ 'execution.' + source | transloco }}</th>
                <td class="number">
                  {{ amounts()[source]?.initial | decimal }}
                  <jx-cell-comments [comments]="comments().get('execution:' + source + ':initial')" />
                </td>
                <td class="number">
                  {{ amounts()[source]?.adjusted | decimal }}
                  <jx-cell-comments [comments]="comments().get('execution:' + source + ':adjusted')" />
                </td>
                <td class="number">
                  @if (editable()) {
                    <input
                      [attr.data-entry]="'execution:' + source + ':executed'"
                      inputmode="decimal"
                      autocomplete="off"
                      maxlength="40"
                      size="8"
                      #executed
                      [value]="amounts()[source]?.executed ?? ''"
                      [attr.aria-label]="('execution.' + source | transloco) + ' ' + ('execution.executed' | transloco)"
                      (input)="changed.emit({ source, part: { executed: plain(executed.value) } })"
                    />
                  } @else {
                    {{ amounts()[source]?.executed | decimal }}
                  }
                  <jx-cell-comments [comments]="comments().get('execution:' + source + ':executed')" />
                </td>
                <td class="number">{{ source === 'total' ? (result()?.rate | ratio) : '' }}</td>
                <td class="number">
                  @if (source === 'total' && result(); as execution) {
                    <jx-score-cell [score]="execution.score" [weight]="execution.weight" [explanation]="execution.explanation" />
                    <jx-finding-list [findings]="execution.findings" />
                  }
                </td>
              </tr>
            }
          </tbody>
        </table>
      </jx-table-scroll>
      <jx-entry-grid-messages [grid]="grid" />
    </section>
  `,
})
export class ExecutionTable {
  readonly amounts = input.required<RecordingDraft['amounts']>();
  readonly result = input.required<ExecutionResult | null>();
  readonly editable = input.required<boolean>();
  /** What a reviewer sent back, by cell. */
  readonly comments = input.required<CommentsByCell>();
  readonly changed = output<AmountChange>();

  protected readonly sources = EXECUTION_SOURCES;

  /** Amounts are pasted with thousands separators and full-width digits; the server takes plain decimals. */
  protected plain(text: string): string {
    return text.normalize('NFKC').replace(/[,\s]/g, '');
  }
}
