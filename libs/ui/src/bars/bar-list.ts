import { Component, computed, input } from '@angular/core';

export interface Bar {
  label: string;
  /** What is written beside the bar. */
  text: string;
  /** Length; the longest bar fills the width. */
  value: number;
}

/** Horizontal bars with their figures in text, so that the chart reads without seeing it. */
@Component({
  selector: 'jx-bar-list',
  template: `
    <dl class="bars" [attr.aria-label]="label()">
      @for (bar of drawn(); track bar.label) {
        <div class="bar-row">
          <dt>{{ bar.label }}</dt>
          <dd>
            <span class="bar-track" aria-hidden="true"><span class="bar" [style.width.%]="bar.width"></span></span>
            <span class="bar-text">{{ bar.text }}</span>
          </dd>
        </div>
      }
    </dl>
  `,
})
export class BarList {
  readonly bars = input.required<readonly Bar[]>();
  readonly label = input.required<string>();

  protected readonly drawn = computed(() => {
    const longest = Math.max(...this.bars().map((bar) => bar.value), 0);
    return this.bars().map((bar) => ({ ...bar, width: longest > 0 ? (bar.value / longest) * 100 : 0 }));
  });
}
