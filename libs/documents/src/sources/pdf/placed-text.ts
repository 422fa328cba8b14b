/** A piece of text on its page, in points from the upper left corner. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the middle of its characters. */
  readonly y: number;
  readonly height: number;
}
