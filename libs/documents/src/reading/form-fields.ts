import type { SourcePlace } from '@jixiao/domain/budget-document';
import { writtenCells, type Line, type LineCell } from './lines.js';
import type { Reading } from './reading.js';
import { bareLabel, label } from './texts.js';

/** What the labels of a form are called, by the field they stand before. */
export type FieldLabels<Field extends string> = readonly (readonly [RegExp, Field])[];

export interface FieldFound<Field extends string> {
  readonly field: Field;
  /** The label's own cell, which is the value's too where both are written in one (`单位：…`). */
  readonly label: LineCell;
  readonly value: LineCell | undefined;
  readonly text: string;
}

/** The field that a cell is the label of. */
export function fieldOf<Field extends string>(text: string, labels: FieldLabels<Field>): Field | null {
  const written = bareLabel(text);
  return labels.find(([pattern]) => pattern.test(written) || pattern.test(label(text)))?.[1] ?? null;
}

/** Pairs of label and value in a line, also where both share a cell (`单位地址：…`). A label without a value has the text ''. */
export function fieldsOf<Field extends string>(line: Line, labels: FieldLabels<Field>): FieldFound<Field>[] {
  const cells = writtenCells(line).map(({ cell }) => cell);
  const found: FieldFound<Field>[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const field = fieldOf(cell.text, labels);
    if (field === null) {
      const joined = labelAndValue(cell, labels);
      if (joined !== null) found.push(joined);
      continue;
    }
    const next = cells[index + 1];
    const value = next !== undefined && fieldOf(next.text, labels) === null ? next : undefined;
    found.push({ field, label: cell, value, text: value?.text ?? '' });
    if (value !== undefined) index += 1;
  }
  return found;
}

function labelAndValue<Field extends string>(cell: LineCell, labels: FieldLabels<Field>): FieldFound<Field> | null {
  const match = /^([^：:]{2,16})[：:]\s*(\S[\s\S]*)$/u.exec(cell.text);
  const field = match === null ? null : fieldOf(match[1] ?? '', labels);
  return field === null ? null : { field, label: cell, value: cell, text: match?.[2] ?? '' };
}

/** The values of a form's fields; what is written twice keeps the first. */
export class FieldValues<Field extends string> {
  readonly #texts = new Map<Field, string>();
  readonly #places: Record<string, SourcePlace> = {};

  /** Takes label and value; false where the field has another value already, which then stays unread. */
  take({ field, label: labelCell, value, text }: FieldFound<Field>, reading: Reading): boolean {
    const known = this.#texts.get(field);
    if (known !== undefined && known !== '' && text !== '' && known !== text) return false;
    reading.take(labelCell);
    reading.take(value);
    if (known === undefined || known === '') {
      this.#texts.set(field, text);
      if (value !== undefined) this.#places[field] = value.place;
    }
    return true;
  }

  /** Text that a page break cut off from a long field. */
  append(field: Field, text: string): void {
    const before = this.#texts.get(field) ?? '';
    this.#texts.set(field, before === '' ? text : `${before}\n${text}`);
  }

  has(field: Field): boolean {
    return this.#texts.has(field);
  }

  text(field: Field): string {
    return this.#texts.get(field) ?? '';
  }

  get places(): Readonly<Record<string, SourcePlace>> {
    return this.#places;
  }
}
