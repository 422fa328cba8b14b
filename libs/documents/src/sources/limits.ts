import { CodedError } from '@jixiao/domain/errors';

/** How much a document may be; what is beyond is refused, not cut off. */
export interface SourceLimits {
  /** Size of the file. */
  readonly fileBytes: number;
  /** Everything that is packed into it, unpacked. */
  readonly unpackedBytes: number;
  /** How many times larger a packed part may get; only parts above a megabyte are looked at. */
  readonly packedRatio: number;
  readonly packedParts: number;
  /** Cells and paragraphs of the whole document. */
  readonly cells: number;
  readonly pages: number;
}

export const DEFAULT_LIMITS: SourceLimits = {
  fileBytes: 50 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  packedRatio: 200,
  packedParts: 5000,
  cells: 1_000_000,
  pages: 2000,
};

/** A size as people read it. */
export function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1024 / 1024)} MB`;
}

/** Counts what has been read and stops where a document holds more than it may. */
export class CellBudget {
  private spent = 0;

  constructor(private readonly limits: SourceLimits) {}

  /** @throws CodedError `document.too-many-cells` */
  spend(count = 1): void {
    this.spent += count;
    if (this.spent > this.limits.cells) throw new CodedError('document.too-many-cells', { limit: String(this.limits.cells) });
  }
}
