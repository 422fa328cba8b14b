/** Numbers of pdf.js for the operations that matter here; a spec compares them with the library. */
export const OPS = {
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  fill: 22,
  eoFill: 23,
  endPath: 28,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  constructPath: 91,
} as const;

const WANTED: ReadonlySet<number> = new Set(Object.values(OPS));

/** Colours, images, clipping and marks say nothing about where texts and borders stand. */
export function isWanted(operation: number): boolean {
  return WANTED.has(operation);
}
