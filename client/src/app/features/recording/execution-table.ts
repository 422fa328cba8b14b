import { Component, input, output } from '@angular/core';
import type { ExecutionSource } from '@jixiao/contracts/views';
import type { ExecutionResult } from '@jixiao/domain/scoring';
import { FindingList } from '@jixiao/ui/findings';
import { DecimalPipe, RatioPipe } from '@jixiao/ui/numbers';
import { ScoreCell } from '@jixiao/ui/scores';
import { TranslocoPipe } from '@jsverse/transloco';

import { EXECUTION_SOURCES, RecordingAmount, RecordingDraft } from './recording-draft';

export interface AmountChange {
  source: ExecutionSource;
  part: Partial<RecordingAmount>;
}

/** 项目资金: budget and execution by source in 万元, with the execution score as it stands. */
@Component({
  selector: 'jx-execution-table',
  imports: [TranslocoPipe, DecimalPipe, RatioPipe, FindingList, ScoreCell],
  template: `
    <section class="panel">
      <div class="table-scroll" tabindex="0" role="region" [attr.aria-label]="'execution.caption' | transloco">
        <table class="form-table">
          <caption>{{ 'execution.caption' | transloco }}</caption>
          <thead>
            <tr>
              <th scope="col">{{ 'execution.source' | transloco }}</th>
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
                <th scope="row">{{ 'execution.' + source | transloco }}</th>
                <td class="number">{{ amounts()[source]?.initial | decimal }}</td>
                <td class="number">{{ amounts()[source]?.adjusted | decimal }}</td>
                <td class="number">
                  @if (editable()) {
                    <input
                      class="field entry number"
                      inputmode="decimal"
                      #executed
                      [value]="amounts()[source]?.executed ?? ''"
                      [attr.aria-label]="('execution.' + source | transloco) + ' ' + ('execution.executed' | transloco)"
                      (input)="changed.emit({ source, part: { executed: plain(executed.value) } })"
                    />
                  } @else {
                    {{ amounts()[source]?.executed | decimal }}
                  }
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
      </div>
    </section>
  `,
})
export class ExecutionTable {
  readonly amounts = input.required<RecordingDraft['amounts']>();
  readonly result = input.required<ExecutionResult | null>();
  readonly editable = input.required<boolean>();
  readonly changed = output<AmountChange>();

  protected readonly sources = EXECUTION_SOURCES;

  /** Amounts are pasted with thousands separators and full-width digits; the server takes plain decimals. */
  protected plain(text: string): string {
    return text.normalize('NFKC').replace(/[,\s]/g, '');
  }
}
