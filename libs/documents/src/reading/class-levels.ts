import { firstLevelClass } from '@jixiao/domain/indicators';
import type { ClassName } from './class-names.js';

export interface ResolvedClass {
  readonly code: string | null;
  /** The first level was not written where it belongs. */
  readonly inferred: boolean;
  readonly secondName: string;
}

export interface WrittenClass {
  readonly name: ClassName;
  readonly text: string;
  /** Where the column says which level the cell is of. */
  readonly level: 1 | 2 | null;
}

/**
 * Follows the merged first- and second-level cells down a table. The second level decides the class; the first level only confirms it, because
 * it is the cell that slips when a table is merged or split over pages.
 */
export class ClassLevels {
  #writtenFirst: string | null = null;
  #current: ResolvedClass = { code: null, inferred: false, secondName: '' };

  /** The class of a row that writes these level cells (none where both are merged with the row above). */
  next(written: readonly WrittenClass[]): ResolvedClass {
    const [one, two] = written;
    if (one === undefined) return this.#current;
    if (two !== undefined) return this.#follow(one.name.first, two);
    const { first, second } = one.name;
    const isFirst = second === null || (first !== null && one.level === 1);
    return isFirst ? this.#firstOnly(one) : this.#follow(null, one);
  }

  #follow(first: string | null, { name, text }: WrittenClass): ResolvedClass {
    if (first !== null) this.#writtenFirst = first;
    const code = name.second;
    const inferred = code !== null && this.#writtenFirst !== firstLevelClass(code);
    this.#current = { code, inferred, secondName: text };
    return this.#current;
  }

  /** A first level without a second one tells the class only where it has a single child. */
  #firstOnly({ name, text }: WrittenClass): ResolvedClass {
    this.#writtenFirst = name.first;
    const code = name.first === 'satisfaction' ? 'satisfaction.beneficiary' : null;
    this.#current = { code, inferred: false, secondName: text };
    return this.#current;
  }
}
