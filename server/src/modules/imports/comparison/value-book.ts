import type { ImportValue, ImportValueState } from '@jixiao/contracts/views';
import type { SourcePlace } from '@jixiao/domain/budget-document';
import { sameText } from './texts.js';

export interface PlacedValue extends ImportValue {
  /** Where it was read; null for what is only stored or was concluded from elsewhere. */
  readonly place: SourcePlace | null;
}

export interface GivenValue {
  readonly field: string;
  readonly label?: string | null;
  readonly place: SourcePlace | null;
  readonly value: string | null;
  readonly stored?: string | null;
}

/** Every value of a part beside the stored one, in reading order. */
export class ValueBook {
  readonly values: PlacedValue[] = [];

  /** `isNew`: there is nothing stored to compare with. */
  constructor(private readonly isNew: boolean) {}

  /** How many values differ from what is stored. */
  get changes(): number {
    return this.values.filter(({ state }) => state === 'new' || state === 'changed' || state === 'removed').length;
  }

  /** Notes a value that is stored where it differs; says whether it does. */
  compare(given: GivenValue, same: (stored: string, value: string) => boolean = sameText): boolean {
    const { value, stored = null } = given;
    if (value === null && stored === null) return false;
    const state = this.stateOf(value, stored, same);
    this.note(given, state);
    return state === 'new' || state === 'changed';
  }

  note({ field, label = null, place, value, stored = null }: GivenValue, state: ImportValueState): void {
    this.values.push({ field, label, place, value, stored, state });
  }

  private stateOf(value: string | null, stored: string | null, same: (stored: string, value: string) => boolean): ImportValueState {
    if (value === null) return 'kept';
    if (this.isNew || stored === null) return 'new';
    return same(stored, value) ? 'same' : 'changed';
  }
}
