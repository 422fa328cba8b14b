import { Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { DOCUMENT_FORMATS, DocumentFormat } from '@jixiao/contracts/routes';
import type { Bilingual } from '@jixiao/contracts/views';
import { BilingualPipe } from '@jixiao/ui/language';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

/** A layout that a form may be had in; no id means the one that the year's scheme asks for. */
interface ExportChoice {
  readonly id?: string;
  readonly name: Bilingual | null;
}

/** Downloads of an official form in every format, and in every layout where it has several. */
@Component({
  selector: 'jx-export-menu',
  imports: [TranslocoPipe, BilingualPipe, NzButtonComponent],
  templateUrl: './export-menu.html',
  styleUrl: './export-menu.css',
  host: {
    '(focusout)': 'left($event.relatedTarget)',
    '(document:click)': 'left($event.target)',
    '(keydown.escape)': 'close()',
  },
})
export class ExportMenu {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly button = viewChild.required<unknown, ElementRef<HTMLElement>>('button', { read: ElementRef });

  readonly address = input.required<(format: DocumentFormat, layout?: string) => string>();
  readonly layouts = input<readonly { id: string; name: Bilingual }[]>([]);

  protected readonly formats = DOCUMENT_FORMATS;
  protected readonly open = signal(false);
  /** Opens towards the wider half of the window. */
  protected readonly rightwards = signal(false);
  protected readonly choices = computed((): readonly ExportChoice[] => [{ name: null }, ...this.layouts()]);

  protected toggle(): void {
    this.rightwards.set(this.button().nativeElement.getBoundingClientRect().left < window.innerWidth / 2);
    this.open.update((open) => !open);
  }

  protected close(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.button().nativeElement.focus();
  }

  /** Goes away with the focus or a click elsewhere; a browser that does not focus links says nothing of where the focus went. */
  protected left(to: EventTarget | null): void {
    if (to instanceof Node && !this.host.nativeElement.contains(to)) this.open.set(false);
  }
}
