import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Acceptance, AcceptanceResult, AcceptedItem } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

/** What was stored just now and before, with the way to it. */
@Component({
  selector: 'jx-accepted-note',
  imports: [DatePipe, RouterLink, TranslocoPipe],
  styles: `
    ul { margin: 6px 0 0; padding-left: 20px; }
    details { margin-top: 16px; }
  `,
  template: `
    @if (result(); as done) {
      <div class="notice success" role="status">
        <p class="strong">{{ 'imports.accepted' | transloco: { created: done.created, changed: done.changed, same: done.same } }}</p>
        <ul>
          @for (item of done.items; track item.key) {
            <li><a [routerLink]="addressOf(item)">{{ item.name }}</a> {{ 'imports.outcome.' + item.outcome | transloco }}</li>
          }
        </ul>
      </div>
    }
    @if (acceptances().length > 0) {
      <details class="panel">
        <summary>{{ 'imports.acceptances' | transloco: { count: acceptances().length } }}</summary>
        @for (acceptance of acceptances(); track acceptance.at) {
          <p>{{ acceptance.at | date: 'yyyy-MM-dd HH:mm' }} {{ acceptance.by }}</p>
          <ul>
            @for (item of acceptance.items; track item.key) {
              <li><a [routerLink]="addressOf(item)">{{ item.name }}</a> {{ 'imports.outcome.' + item.outcome | transloco }}</li>
            }
          </ul>
        }
      </details>
    }
  `,
})
export class AcceptedNote {
  readonly result = input.required<AcceptanceResult | null>();
  readonly acceptances = input.required<readonly Acceptance[]>();

  protected addressOf({ kind, objectId }: AcceptedItem): string[] {
    return [kind === 'project' ? '/projects' : '/departments', objectId];
  }
}
