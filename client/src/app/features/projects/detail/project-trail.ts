import { DatePipe } from '@angular/common';
import { Component, inject, input, output } from '@angular/core';
import type { TrailEvent } from '@jixiao/contracts/views';
import { indicatorClassTree } from '@jixiao/domain/indicators';
import type { ParsedTarget } from '@jixiao/domain/targets';
import { DEMONSTRATION_REQUEST } from '@jixiao/domain/trail';
import { CellLabelPipe } from '@jixiao/ui/comments';
import { ruleNamed } from '@jixiao/ui/findings';
import { CurrentLanguage } from '@jixiao/ui/language';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { meaningOf } from '../../recording/target-meaning';
import { subjectOf } from './change-names';

/** Fields whose values are codes, with the part of the translations that names them. */
const CODED_FIELDS: Readonly<Record<string, string>> = {
  status: 'stage',
  rating: 'rating',
  grade: 'grade',
  basis: 'basis',
  horizon: 'horizon',
  attribute: 'attribute',
  expenditureCategory: 'category',
};

/** Ends the name of a change at the cell that a waived finding speaks of. */
const WAIVER = ':waiver';

/** Who changed what, when, from which value to which. */
@Component({
  selector: 'jx-project-trail',
  imports: [DatePipe, TranslocoPipe, NzButtonComponent, TableScroll],
  providers: [CellLabelPipe],
  template: `
    <section class="panel">
      <h2>{{ 'trail.title' | transloco }}</h2>
      <jx-table-scroll [label]="'trail.title' | transloco">
        <table class="form-table">
          <thead>
            <tr>
              <th scope="col">{{ 'trail.at' | transloco }}</th>
              <th scope="col">{{ 'trail.actor' | transloco }}</th>
              <th scope="col">{{ 'trail.action' | transloco }}</th>
              <th scope="col">{{ 'trail.changes' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (event of events(); track event.id) {
              <tr>
                <td class="date">{{ event.at | date: 'yyyy-MM-dd HH:mm' }}</td>
                <td>{{ event.actor }}</td>
                <td>
                  {{ 'action.' + event.action | transloco }}
                  @if (event.requestId === invented) {
                    <span class="tag stage-recording">{{ 'trail.demonstration' | transloco }}</span>
                  }
                </td>
                <td class="changes">
                  @for (change of event.changes; track change.field) {
                    <div>
                      <span class="muted">{{ subject(change.field, event) }} {{ fieldName(change.field) | transloco }}:</span> {{ shown(change.field, change.old) }} → <b>{{ shown(change.field, change.new) }}</b>
                    </div>
                  }
                </td>
              </tr>
            } @empty {
              <tr><td colspan="4" class="empty">{{ 'trail.none' | transloco }}</td></tr>
            }
          </tbody>
        </table>
      </jx-table-scroll>
      @if (hasMore()) {
        <button nz-button nzType="link" type="button" (click)="more.emit()">{{ 'trail.more' | transloco }}</button>
      }
    </section>
  `,
})
export class ProjectTrail {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(CurrentLanguage);
  private readonly cells = inject(CellLabelPipe);

  protected readonly invented = DEMONSTRATION_REQUEST;

  readonly events = input.required<readonly TrailEvent[]>();
  /** Names of indicators by their ids. */
  readonly names = input<ReadonlyMap<string, string>>(new Map());
  /** Budget year, whose tree names the classes. */
  readonly year = input<number>();
  readonly hasMore = input(false);
  readonly more = output();

  /** Key of the last part of a field name: `indicator:<id>:actual` is shown as the actual value. */
  protected fieldName(field: string): string {
    const [object, ...rest] = field.split(':');
    if (field.endsWith(WAIVER)) return 'field.waiver';
    if (object === 'budget' || object === 'import') return `${object}Field.${rest[0] ?? ''}`;
    return object === 'basics' ? `project.${rest.join('.')}` : `field.${field.split(':').at(-1) ?? field}`;
  }

  protected subject(field: string, event: TrailEvent): string {
    if (field.endsWith(WAIVER)) return this.cells.transform(field.slice(0, -WAIVER.length), this.names());
    const [object, source] = field.split(':');
    if (object === 'execution') return this.transloco.translate(`execution.${source}`);
    return subjectOf(field, event, this.names());
  }

  protected shown(field: string, value: unknown): string {
    if (value === null || value === undefined || value === '') return '—';
    const part = field.split(':').at(-1) ?? '';
    const coded = CODED_FIELDS[part];
    if (coded) return this.transloco.translate(`${coded}.${String(value)}`);
    if (field === 'finding:rule') return ruleNamed(String(value))[this.language.code()];
    if (part === 'classCode') return this.className(String(value));
    if (part === 'targetParsed') return this.meaning(value as ParsedTarget);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  private className(code: string): string {
    const year = this.year();
    const known = year === undefined ? undefined : indicatorClassTree(year).find((entry) => entry.code === code);
    return known?.name[this.language.code()] ?? code;
  }

  private meaning(parsed: ParsedTarget): string {
    const { key, params } = meaningOf(parsed);
    return this.transloco.translate(key, params);
  }
}
