import { Component, inject, input } from '@angular/core';
import type { FieldChange } from '@jixiao/contracts/views';
import { indicatorClassTree } from '@jixiao/domain/indicators';
import type { ParsedTarget } from '@jixiao/domain/targets';
import { TARGETS_MACHINE, type TargetState } from '@jixiao/domain/workflow';
import { CellLabelPipe } from '@jixiao/ui/comments';
import { ruleNamed } from '@jixiao/ui/findings';
import { CurrentLanguage } from '@jixiao/ui/language';
import { TranslocoService } from '@jsverse/transloco';

import { meaningOf } from '../../recording/target-meaning';
import { subjectOf } from './change-names';

/** Fields whose values are codes, with the part of the translations that names them. */
const CODED_FIELDS: Readonly<Record<string, string>> = {
  status: 'stage',
  rating: 'rating',
  grade: 'grade',
  basis: 'basis',
  horizon: 'horizon',
  attribute: 'attribute',
  expenditureCategory: 'category',
  state: 'rectification.state',
  origin: 'rectification.origin',
  libraryState: 'library.state',
  direction: 'library.direction',
};

/** Ends the name of a change at the cell that a waived finding speaks of. */
const WAIVER = ':waiver';

/** The fields that an event changed, from which value to which. */
@Component({
  selector: 'jx-trail-changes',
  providers: [CellLabelPipe],
  template: `
    @for (change of changes(); track change.field) {
      <div>
        <span class="muted">{{ subject(change.field) }} {{ fieldName(change.field) }}:</span> {{ shown(change.field, change.old) }} → <b>{{ shown(change.field, change.new) }}</b>
      </div>
    }
  `,
})
export class TrailChanges {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(CurrentLanguage);
  private readonly cells = inject(CellLabelPipe);

  readonly changes = input.required<readonly FieldChange[]>();
  /** Names of indicators by their ids. */
  readonly names = input<ReadonlyMap<string, string>>(new Map());
  /** Budget year, whose tree names the classes. */
  readonly year = input<number>();

  /** `indicator:<id>:actual` is shown as the actual value; what has no name is shown as it is stored. */
  protected fieldName(field: string): string {
    const key = keyOf(field);
    const named = this.transloco.translate(key);
    return named === key ? (field.split(':').at(-1) ?? field) : named;
  }

  protected subject(field: string): string {
    if (field.endsWith(WAIVER)) return this.cells.transform(field.slice(0, -WAIVER.length), this.names());
    const [object, source] = field.split(':');
    if (object === 'execution') return this.transloco.translate(`execution.${source}`);
    return subjectOf(field, this.changes(), this.names());
  }

  protected shown(field: string, value: unknown): string {
    if (value === null || value === undefined || value === '') return '—';
    const part = field.split(':').at(-1) ?? '';
    const state = field === 'targets:status' ? TARGETS_MACHINE.states[value as TargetState] : undefined;
    if (state) return state.title[this.language.code()];
    const coded = CODED_FIELDS[part];
    if (coded) return this.transloco.translate(`${coded}.${String(value)}`);
    if (field === 'finding:rule') return ruleNamed(String(value))[this.language.code()];
    if (part === 'classCode') return this.className(String(value));
    if (part === 'targetParsed') return this.meaning(value as ParsedTarget);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  private className(code: string): string {
    const year = this.year();
    const known = year === undefined ? undefined : indicatorClassTree(year).find((entry) => entry.code === code);
    return known?.name[this.language.code()] ?? code;
  }

  private meaning(parsed: ParsedTarget): string {
    const { key, params } = meaningOf(parsed);
    return this.transloco.translate(key, params);
  }
}

function keyOf(field: string): string {
  const [object, ...rest] = field.split(':');
  if (field.endsWith(WAIVER)) return 'field.waiver';
  if (object === 'audit') return `audit.${rest.join('.')}`;
  if (object === 'table' || object === 'overview') return `publishedField.${object}`;
  if (object === 'budget' || object === 'import') return `${object}Field.${rest[0] ?? ''}`;
  return object === 'basics' ? `project.${rest.join('.')}` : `field.${rest.at(-1) ?? field}`;
}
