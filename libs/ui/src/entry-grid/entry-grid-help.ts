import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Keys of a grid, each with the name of what it does below `grid.key.`. */
const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['↑ ↓ ← →', 'move'],
  ['Enter / Shift+Enter', 'enter'],
  ['Tab', 'tab'],
  ['F2', 'edit'],
  ['Alt+Enter', 'lineBreak'],
  ['Esc', 'restore'],
  ['Shift+↑ ↓ ← →', 'extend'],
  ['Ctrl+C / Ctrl+X / Ctrl+V', 'clipboard'],
  ['Ctrl+D', 'fillDown'],
  ['Delete', 'clear'],
  ['Ctrl+Z / Ctrl+Y', 'undo'],
];

/** The keys of a grid, shown on request. */
@Component({
  selector: 'jx-entry-grid-help',
  imports: [TranslocoPipe],
  template: `
    <details class="grid-help no-print">
      <summary>{{ 'grid.help' | transloco }}</summary>
      <dl>
        @for (entry of keys; track entry[1]) {
          <div>
            <dt><kbd>{{ entry[0] }}</kbd></dt>
            <dd>{{ 'grid.key.' + entry[1] | transloco }}</dd>
          </div>
        }
      </dl>
    </details>
  `,
})
export class EntryGridHelp {
  protected readonly keys = KEYS;
}
