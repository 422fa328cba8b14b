import { Component, effect, ElementRef, inject, input, untracked } from '@angular/core';
import { DocumentFormat, ROUTES } from '@jixiao/contracts/routes';
import type { BudgetTableKind } from '@jixiao/domain/budget-document';
import { CurrentLanguage } from '@jixiao/ui/language';
import { EmptyState } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';

import { ExportMenu } from '../../core/documents/export-menu';
import { ProblemAlert } from '../../core/http/problem-alert';
import { DisclosureTable } from './disclosure-table';
import { DisclosureStore } from './disclosure.store';

/** 部门预算公开表: tables 1 to 10, each of which loads when it is opened. */
@Component({
  selector: 'jx-disclosure-section',
  imports: [TranslocoPipe, EmptyState, ExportMenu, ProblemAlert, DisclosureTable],
  providers: [DisclosureStore],
  styles: `
    header { display: flex; gap: 16px; align-items: center; justify-content: space-between; }
    h2 { margin: 0; font-size: 16px; }
    .purpose { margin: 4px 0 12px; color: var(--muted); }
    details { border-top: 1px solid var(--line); }
    details > :not(summary) { display: block; margin: 0 0 14px; }
    summary { display: flex; gap: 12px; align-items: baseline; padding: 10px 4px; cursor: pointer; }
    summary::before { color: var(--muted); content: '▸'; }
    details[open] > summary::before { content: '▾'; }
    summary small { margin-left: auto; color: var(--muted); white-space: nowrap; }
    .number { min-width: 52px; color: var(--muted); }
  `,
  template: `
    <section class="panel" aria-labelledby="disclosure">
      <header>
        <h2 id="disclosure">{{ 'disclosure.title' | transloco }}</h2>
        @if (store.items().length > 0) { <jx-export-menu [address]="address" /> }
      </header>
      <jx-problem-alert [problem]="store.problem()" />
      @if (store.items().length > 0) {
        <p class="purpose">{{ 'disclosure.purpose' | transloco }}</p>
        @for (item of store.items(); track item.kind) {
          <details #details [attr.data-table]="item.kind" (toggle)="details.open && opened(item.kind)">
            <summary>
              <span class="number">{{ item.number === null ? '' : ('disclosure.number' | transloco: { number: item.number }) }}</span>
              <span>{{ language.code() === 'zh' ? item.title : ('disclosure.kind.' + item.kind | transloco) }}</span>
              <small>{{ 'disclosure.rows' | transloco: { count: item.rows } }}</small>
            </summary>
            @if (store.tables()[item.kind]; as table) {
              <jx-disclosure-table [table]="table" />
            } @else if (store.loading()) {
              <p class="muted" role="status">{{ 'app.loading' | transloco }}</p>
            }
          </details>
        }
      } @else if (!store.loading() && !store.problem()) {
        <jx-empty-state [title]="'disclosure.none' | transloco" [hint]="'disclosure.noneHint' | transloco" />
      }
    </section>
  `,
})
export class DisclosureSection {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly store = inject(DisclosureStore);
  protected readonly language = inject(CurrentLanguage);

  readonly organization = input.required<string>();
  readonly year = input.required<number>();

  protected readonly address = (format: DocumentFormat): string => ROUTES.disclosureDocument(this.organization(), this.year(), format);

  constructor() {
    effect(() => {
      const [organization, year] = [this.organization(), this.year()];
      void untracked(() => this.store.load(organization, year));
    });
  }

  /** Opens the table of a cell (`table:projects:3:total`), so that it can be shown. */
  async reveal(cell: string): Promise<void> {
    const kind = this.store.items().find((item) => item.kind === cell.split(':')[1])?.kind;
    if (kind === undefined) return;
    await this.store.open(kind);
    const details = this.host.nativeElement.querySelector<HTMLDetailsElement>(`[data-table="${kind}"]`);
    if (details) details.open = true;
    await new Promise((drawn) => setTimeout(drawn));
  }

  protected opened(kind: BudgetTableKind): void {
    void this.store.open(kind);
  }
}
