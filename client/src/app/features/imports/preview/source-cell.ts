import { afterRenderEffect, Component, computed, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import type { ImportCell } from '@jixiao/contracts/views';
import { placeKey, type SourcePlace } from '@jixiao/domain/budget-document';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { CellEditing } from './cell-editing';

/** What a person wrote over a cell; null takes a correction back. */
export interface Correction {
  readonly place: SourcePlace;
  readonly text: string | null;
}

/** A cell of the source: its text, what it said before it was corrected, and a field to write over it. */
@Component({
  selector: 'jx-source-cell',
  imports: [TranslocoPipe, NzButtonComponent],
  styles: `
    :host { display: inline-block; max-width: 100%; }
    .cell { min-width: 24px; max-width: 420px; padding: 1px 6px; border: 1px solid var(--line); border-radius: 3px; background: #fff; color: var(--ink); cursor: text; font: inherit; text-align: left; white-space: pre-line; overflow-wrap: anywhere; }
    .cell.long { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 4; }
    .cell.empty { border-style: dashed; color: var(--muted); }
    .cell.corrected { border-color: #c77700; background: var(--warn-back); }
    .cell.pointed { outline: 2px solid #c77700; }
    button.cell:not(:disabled):hover { border-color: var(--link); }
    button.cell:disabled { cursor: default; }
    .editor { display: flex; flex-wrap: wrap; gap: 6px; width: 360px; max-width: 100%; padding: 6px; border: 1px solid var(--link); border-radius: 4px; background: #fff; }
    textarea { field-sizing: content; max-height: 200px; }
    small { color: #663800; }
  `,
  template: `
    @if (editing()) {
      <span class="editor">
        <textarea class="field" rows="1" maxlength="4000" #field [value]="text()" [attr.aria-label]="'imports.cellText' | transloco" [disabled]="cells.saving()" (input)="cells.write(field.value)" (keydown)="key($event)"></textarea>
        <button nz-button nzType="primary" nzSize="small" type="button" [nzLoading]="cells.saving()" (click)="save()">{{ 'imports.saveCell' | transloco }}</button>
        <button nz-button nzSize="small" type="button" [disabled]="cells.saving()" (click)="cells.end()">{{ 'app.cancel' | transloco }}</button>
        @if (cell().original !== null) {
          <button nz-button nzType="link" nzSize="small" type="button" [disabled]="cells.saving()" (click)="corrected.emit({ place: cell().place, text: null })">{{ 'imports.restoreCell' | transloco }}</button>
        }
      </span>
    } @else {
      <button
        #shown
        type="button"
        class="cell"
        [class.empty]="cell().text === ''"
        [class.long]="cell().text.length > 120"
        [class.corrected]="cell().original !== null"
        [class.pointed]="pointed()"
        [disabled]="!editable()"
        [attr.title]="editable() ? ('imports.editCell' | transloco) : null"
        (click)="cells.begin(cell(), scope())"
      >{{ cell().text || (added() ? '＋' : '·') }}<span class="visually-hidden">{{ added() ? ('imports.addCell' | transloco) : cell().text === '' ? ('imports.emptyCell' | transloco) : '' }}</span></button>
    }
    @if (cell().original !== null) {
      <small>{{ 'imports.originally' | transloco }}{{ cell().original || ('imports.emptyCell' | transloco) }}</small>
    }
  `,
})
export class SourceCell {
  protected readonly cells = inject(CellEditing);
  private readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('field');
  private readonly button = viewChild<ElementRef<HTMLButtonElement>>('shown');

  readonly cell = input.required<ImportCell>();
  readonly editable = input.required<boolean>();
  /** Tells places on the page apart that show the same cell. */
  readonly scope = input('');
  /** A finding speaks of it. */
  readonly pointed = input(false);
  /** It is no cell of the source yet: writing into it adds one. */
  readonly added = input(false);
  readonly corrected = output<Correction>();

  protected readonly editing = computed(() => this.cells.isOpen(this.cell().place, this.scope()));
  protected readonly text = computed(() => this.cells.cell()?.text ?? '');

  constructor() {
    afterRenderEffect(() => {
      const field = this.field()?.nativeElement;
      if (field && field.ownerDocument.activeElement !== field) field.select();
    });
    afterRenderEffect(() => {
      const button = this.button()?.nativeElement;
      if (!button || !this.editable() || this.cells.returnTo() !== placeKey(this.cell().place)) return;
      this.cells.returnTo.set(null);
      button.focus();
    });
  }

  protected key(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') this.cells.end();
    else if (event.key === 'Enter' && !event.shiftKey && !event.altKey) this.save();
    else return;
    event.preventDefault();
  }

  protected save(): void {
    if (this.cells.hasChanges()) this.corrected.emit({ place: this.cell().place, text: this.text().trim() });
    else this.cells.end();
  }
}
