import { Component, computed, inject, input, output } from '@angular/core';
import type { ImportItem, ImportProblem } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

import { ProblemText } from '../../../core/http/problem-text';
import { FindingCounts } from '../finding-counts';

/** The parts of a document: what each is, how it compares, what is in its way, and whether it is to be stored. */
@Component({
  selector: 'jx-part-list',
  imports: [TranslocoPipe, FindingCounts],
  styles: `
    h2 { margin: 0; padding: 6px 12px; border-bottom: 1px solid var(--line); background: #fafbfd; color: var(--muted); font-size: 12px; font-weight: 500; }
    ul { margin: 0; padding: 0; list-style: none; }
    li { display: flex; gap: 8px; align-items: flex-start; padding: 8px; border-bottom: 1px solid var(--line); }
    li.open { background: #eaf3fe; }
    li > input { margin-top: 5px; }
    li > .gap { width: 13px; flex: none; }
    .what { flex: 1; min-width: 0; }
    .what button { padding: 0; border: 0; background: none; color: var(--link); cursor: pointer; font: inherit; text-align: left; overflow-wrap: anywhere; }
    .what small { display: block; color: var(--muted); }
    .problem { margin: 2px 0 0; font-size: 12px; color: var(--muted); }
    .problem.blocking { color: var(--bad); }
    .all { display: flex; gap: 8px; align-items: center; padding: 8px; border-bottom: 2px solid var(--line); background: var(--head); font-weight: 600; }
  `,
  template: `
    @if (choosable().length > 0) {
      <label class="all">
        <input type="checkbox" #box [checked]="chosen().length === choosable().length" [indeterminate]="chosen().length > 0 && chosen().length < choosable().length" [disabled]="!editable()" (change)="chose.emit({ keys: keysOf(choosable()), on: box.checked })" />
        {{ 'imports.chooseAll' | transloco: { count: choosable().length } }}
      </label>
    }
    @for (group of groups(); track group.name) {
      <h2>{{ 'imports.group.' + group.name | transloco }}</h2>
      <ul>
        @for (item of group.items; track item.key) {
          <li [class.open]="item.key === open()">
            @if (isChoosable(item)) {
              <input type="checkbox" #tick [attr.aria-label]="'imports.take' | transloco: { name: item.name }" [checked]="chosen().includes(item.key)" [disabled]="!editable()" (change)="chose.emit({ keys: [item.key], on: tick.checked })" />
            } @else {
              <span class="gap"></span>
            }
            <div class="what">
              <button type="button" [attr.aria-current]="item.key === open() ? 'true' : null" (click)="opened.emit(item.key)">{{ item.name }}</button>
              <small>{{ 'imports.kind.' + item.kind | transloco }} {{ item.code }}</small>
              <jx-finding-counts [counts]="item.findings" />
              @for (problem of item.problems; track $index) {
                <p class="problem" [class.blocking]="problem.blocking">{{ sentenceOf(problem) }}</p>
              }
            </div>
            @if (item.state !== 'shown') {
              <span [class]="'tag part-' + item.state">{{ 'imports.part.' + item.state | transloco: { count: item.changes } }}</span>
            }
          </li>
        }
      </ul>
    }
  `,
})
export class PartList {
  private readonly sentences = inject(ProblemText);

  readonly items = input.required<readonly ImportItem[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly open = input.required<string | null>();
  readonly editable = input.required<boolean>();
  readonly opened = output<string>();
  readonly chose = output<{ keys: readonly string[]; on: boolean }>();

  /** What can be stored before what is only shown. */
  protected readonly groups = computed(() => {
    const isStored = ({ kind }: ImportItem): boolean => kind !== 'narrative' && kind !== 'other';
    const groups = [
      { name: 'stored', items: this.items().filter(isStored) },
      { name: 'shown', items: this.items().filter((item) => !isStored(item)) },
    ];
    return groups.filter(({ items }) => items.length > 0);
  });
  protected readonly choosable = computed(() => this.items().filter((item) => this.isChoosable(item)));

  protected isChoosable({ state }: ImportItem): boolean {
    return state === 'new' || state === 'changed';
  }

  protected keysOf(items: readonly ImportItem[]): string[] {
    return items.map(({ key }) => key);
  }

  protected sentenceOf({ code, params, field }: ImportProblem): string {
    const problem = { field: field ?? '', code, params };
    const name = field === null || code.startsWith('import.') ? '' : this.sentences.nameOfField(problem, new Map());
    return [name, this.sentences.ofField(problem)].filter(Boolean).join('：');
  }
}
