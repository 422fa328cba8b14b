import { afterNextRender, Component, DestroyRef, type ElementRef, inject, input, signal, viewChild } from '@angular/core';

/**
 * Frame of a table that may be wider or longer than the page: it scrolls by itself, says at which side there is more, and keeps
 * what has the focus clear of the cells that stay (`thead`, and the column with the class `stays`).
 */
@Component({
  selector: 'jx-table-scroll',
  template: `<div class="table-scroll" tabindex="0" role="region" #scroller [attr.aria-label]="label()"><ng-content /></div>`,
  host: { '[class.more-before]': 'before()', '[class.more-after]': 'after()', '[class.column-stays]': 'stays()' },
})
export class TableScroll {
  readonly label = input.required<string>();

  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  protected readonly before = signal(false);
  protected readonly after = signal(false);
  /** Others pass beneath the column that stays. */
  protected readonly stays = signal(false);

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const element = this.scroller().nativeElement;
      const sizes = new ResizeObserver(() => {
        this.look(element);
        keepClear(element);
      });
      for (const observed of [element, ...element.children]) sizes.observe(observed);
      // Listened to here: only a side that changes is worth drawing the page anew.
      element.addEventListener('scroll', () => this.look(element), { passive: true });
      destroyed.onDestroy(() => sizes.disconnect());
    });
  }

  private look(element: HTMLElement): void {
    const { scrollLeft, clientWidth, scrollWidth } = element;
    const column = element.querySelector('thead .stays');
    const columnBefore = column?.previousElementSibling;
    const place = columnBefore instanceof HTMLElement ? columnBefore.offsetLeft + columnBefore.offsetWidth : 0;
    this.before.set(scrollLeft >= 1);
    this.after.set(scrollLeft + clientWidth <= scrollWidth - 1);
    this.stays.set(column !== null && scrollLeft >= place + 1);
  }
}

/** Fields that get the focus scroll out from under the cells that stay. */
function keepClear(element: HTMLElement): void {
  const head = element.querySelector<HTMLElement>('thead');
  const column = element.querySelector<HTMLElement>('thead .stays');
  element.style.scrollPaddingTop = `${head?.offsetHeight ?? 0}px`;
  element.style.scrollPaddingLeft = `${column?.offsetWidth ?? 0}px`;
}
