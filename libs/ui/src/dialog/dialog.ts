import { afterNextRender, Component, DestroyRef, ElementRef, inject, input, output, viewChild } from '@angular/core';

let dialogs = 0;

/**
 * A window above the page for as long as it is rendered: the browser keeps the focus inside and closes it on Escape.
 * Whoever shows it takes it away when it says `closed`; the focus then returns to where it was.
 */
@Component({
  selector: 'jx-dialog',
  template: `
    <dialog #dialog [attr.aria-labelledby]="headingId" (cancel)="$event.preventDefault(); closed.emit()">
      <header>
        <h2 [id]="headingId">{{ heading() }}</h2>
        <button type="button" [attr.aria-label]="closeLabel()" (click)="closed.emit()">×</button>
      </header>
      <div class="body"><ng-content /></div>
    </dialog>
  `,
  styles: `
    dialog { width: min(640px, calc(100vw - 32px)); max-height: calc(100vh - 64px); padding: 0; border: 1px solid var(--line); border-radius: 8px; color: var(--ink); box-shadow: 0 12px 40px rgb(0 0 0 / 24%); }
    dialog::backdrop { background: rgb(15 23 42 / 45%); }
    header { position: sticky; top: 0; z-index: 1; display: flex; align-items: center; justify-content: space-between; padding: 12px 20px; border-bottom: 1px solid var(--line); background: var(--head); }
    h2 { margin: 0; font-size: 16px; }
    header button { padding: 0 8px; border: 0; background: none; color: var(--muted); cursor: pointer; font-size: 22px; line-height: 1; }
    .body { padding: 16px 20px 20px; }
  `,
})
export class Dialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly heading = input.required<string>();
  readonly closeLabel = input.required<string>();
  readonly closed = output();

  protected readonly headingId = `dialog-${++dialogs}`;

  constructor() {
    const before = document.activeElement;
    afterNextRender(() => this.dialog().nativeElement.showModal());
    inject(DestroyRef).onDestroy(() => {
      if (before instanceof HTMLElement) setTimeout(() => before.focus());
    });
  }
}
