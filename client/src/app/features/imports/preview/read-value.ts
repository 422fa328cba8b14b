import { Component, computed, inject, input } from '@angular/core';
import type { ImportValue } from '@jixiao/contracts/views';
import { ClassNamePipe } from '@jixiao/ui/indicators';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

import { labelOfValue, nameOfValue, textOfValue, type Named } from './value-names';

/** A value as it was read, with what is stored beside it where the two differ. */
@Component({
  selector: 'jx-read-value',
  imports: [TranslocoPipe, ClassNamePipe],
  styles: `
    :host { display: block; padding: 1px 0; overflow-wrap: anywhere; }
    .name { color: var(--muted); font-size: 12px; }
    .old { color: var(--muted); text-decoration: line-through; }
    .changed b, .new b { color: #663800; background: var(--warn-back); }
    .removed b { color: var(--bad); }
    .kept, .unstored, .shown { color: var(--muted); }
    b { font-weight: 600; white-space: pre-line; }
    .same b, .shown b, .unstored b, .kept b { font-weight: 400; }
    b.long { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 4; }
    i { margin-left: 4px; font-size: 12px; font-style: normal; }
  `,
  template: `
    <span [class]="value().state">
      <span class="name">{{ name() }}{{ label() ? '（' + label() + '）' : '' }} </span>
      @if (value().state === 'changed' || value().state === 'removed') {
        <span class="old">{{ stored() }}</span> →
      }
      <b [class.long]="isLong()" [attr.title]="isLong() ? value().value : null">
        @if (value().field === 'indicator.class' && value().value !== null) {
          {{ value().value! | className: year() }}
        } @else {
          {{ value().value === null ? ('imports.nothing' | transloco) : text(value().value!) }}
        }
      </b>
      @if (value().state === 'new' || value().state === 'unstored' || value().state === 'removed' || value().state === 'kept') {
        <i>{{ 'imports.value.' + value().state | transloco: { stored: value().stored ?? '' } }}</i>
      }
    </span>
  `,
})
export class ReadValue {
  private readonly transloco = inject(TranslocoService);

  readonly value = input.required<ImportValue>();
  readonly year = input.required<number>();

  protected readonly name = computed(() => this.translated(nameOfValue(this.value())));
  protected readonly label = computed(() => {
    const label = labelOfValue(this.value());
    return label === null || typeof label === 'string' ? label : this.translated(label);
  });
  protected readonly stored = computed(() => this.text(this.value().stored ?? '—'));

  /** What is only shown does not push the lines apart; a difference is seen whole. */
  protected readonly isLong = computed(() => ['same', 'unstored', 'shown'].includes(this.value().state) && (this.value().value ?? '').length > 160);

  protected text(value: string): string {
    const text = textOfValue(this.value().field, value);
    return typeof text === 'string' ? text : this.translated(text);
  }

  private translated({ key, params }: Named): string {
    this.transloco.activeLang();
    return this.transloco.translate(key, params);
  }
}
