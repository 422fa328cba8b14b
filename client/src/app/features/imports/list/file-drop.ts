import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { type PastedCells, pastedCells } from './pasted-file';

/** Where a document comes in: dropped, chosen, or its cells pasted. */
@Component({
  selector: 'jx-file-drop',
  imports: [TranslocoPipe, NzButtonComponent],
  styles: `
    .zones { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
    .zone { display: flex; flex-direction: column; gap: 8px; align-items: center; justify-content: center; min-height: 168px; padding: 20px; border: 2px dashed #8b95a3; border-radius: 6px; background: #fafbfd; text-align: center; }
    .zone.over { border-color: var(--link); background: #eaf3fe; }
    .zone p { margin: 0; }
    .choose input { position: absolute; opacity: 0; width: 1px; height: 1px; }
    .choose span { display: inline-block; padding: 5px 16px; border-radius: 4px; background: var(--link); color: #fff; cursor: pointer; }
    .choose:focus-within span { outline: 2px solid var(--link); outline-offset: 2px; }
    .choose.busy span { background: #8b95a3; cursor: default; }
    textarea { min-height: 64px; text-align: center; }
    @media (max-width: 900px) { .zones { grid-template-columns: 1fr; } }
  `,
  template: `
    <div class="zones">
      <div class="zone" [class.over]="over()" (dragover)="enter($event)" (dragleave)="over.set(false)" (drop)="drop($event)">
        <p class="strong">{{ 'imports.drop' | transloco }}</p>
        <p class="muted">{{ 'imports.formats' | transloco }}</p>
        <label class="choose" [class.busy]="busy()">
          <input type="file" accept=".docx,.xlsx,.xlsm,.pdf,.txt,.html,.htm" [disabled]="busy()" #file (change)="choose(file)" />
          <span>{{ (busy() ? 'imports.uploading' : 'imports.choose') | transloco }}</span>
        </label>
      </div>
      <div class="zone">
        <label class="strong" for="pasted-cells">{{ 'imports.paste' | transloco }}</label>
        <textarea id="pasted-cells" class="field" rows="2" [placeholder]="'imports.pasteHint' | transloco" [value]="shown()" #area (paste)="paste($event)" (input)="area.value = shown()"></textarea>
        <p class="wrong" role="status">{{ nothing() ? ('imports.pastedNothing' | transloco) : '' }}</p>
        <div class="row centred">
          <button nz-button nzType="primary" type="button" [disabled]="!pasted() || busy()" (click)="send()">{{ 'imports.readPasted' | transloco }}</button>
          @if (pasted()) {
            <button nz-button type="button" (click)="forget()">{{ 'app.cancel' | transloco }}</button>
          }
        </div>
      </div>
    </div>
  `,
})
export class FileDrop {
  private readonly transloco = inject(TranslocoService);

  readonly busy = input.required<boolean>();
  readonly received = output<File>();

  protected readonly over = signal(false);
  protected readonly pasted = signal<PastedCells | null>(null);
  protected readonly nothing = signal(false);
  protected readonly shown = computed(() => {
    const pasted = this.pasted();
    this.transloco.activeLang();
    return pasted ? this.transloco.translate('imports.pasted', { rows: pasted.rows, columns: pasted.columns }) : '';
  });

  protected enter(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const file = event.dataTransfer?.files[0];
    if (file && !this.busy()) this.received.emit(file);
  }

  protected choose(input: HTMLInputElement): void {
    const file = input.files?.[0];
    input.value = '';
    if (file) this.received.emit(file);
  }

  /** A copied file is read like a dropped one; cells are shown by their number before they are sent. */
  protected paste(event: ClipboardEvent): void {
    event.preventDefault();
    const clipboard = event.clipboardData;
    const [file] = clipboard?.files ?? [];
    const cells = pastedCells(clipboard?.getData('text/html') ?? '', clipboard?.getData('text/plain') ?? '', this.transloco.translate('imports.pastedName'));
    this.nothing.set(!cells && !file);
    this.pasted.set(cells);
    if (!cells && file) this.received.emit(file);
  }

  protected send(): void {
    const pasted = this.pasted();
    if (pasted) this.received.emit(pasted.file);
  }

  protected forget(): void {
    this.pasted.set(null);
  }
}
