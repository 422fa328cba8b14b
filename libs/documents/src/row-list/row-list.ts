/** A long list that is written while its rows come. */
export interface RowList {
  readonly sheet: string;
  /** Headings with their widths in characters. */
  readonly columns: readonly (readonly [heading: string, width: number])[];
  readonly rows: AsyncIterable<readonly string[]>;
}
