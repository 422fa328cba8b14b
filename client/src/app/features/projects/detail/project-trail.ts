import { DatePipe } from '@angular/common';
import { Component, input, output } from '@angular/core';
import type { TrailEvent } from '@jixiao/contracts/views';
import { DEMONSTRATION_REQUEST } from '@jixiao/domain/trail';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { TrailChanges } from './trail-changes';

/** Who changed what, when, from which value to which. */
@Component({
  selector: 'jx-project-trail',
  imports: [DatePipe, TranslocoPipe, NzButtonComponent, TableScroll, TrailChanges],
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
                <td>
                  {{ event.actor }}
                  @if (event.deputyOf) {
                    <small>{{ 'trail.deputyOf' | transloco: { name: event.deputyOf } }}</small>
                  }
                </td>
                <td>
                  {{ 'action.' + event.action | transloco }}
                  @if (event.requestId === invented) {
                    <span class="tag stage-recording">{{ 'trail.demonstration' | transloco }}</span>
                  }
                </td>
                <td class="changes">
                  <jx-trail-changes [changes]="event.changes" [names]="names()" [year]="year()" />
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
  protected readonly invented = DEMONSTRATION_REQUEST;

  readonly events = input.required<readonly TrailEvent[]>();
  /** Names of indicators by their ids. */
  readonly names = input<ReadonlyMap<string, string>>(new Map());
  /** Budget year, whose tree names the classes. */
  readonly year = input<number>();
  readonly hasMore = input(false);
  readonly more = output();
}
