/** Numbers of pdf.js for the operations that matter here; a spec compares them with the library. */
export const OPS = {
  save: 10,
  restore: 11,
  transform: 12,
  fill: 22,
  eoFill: 23,
  endPath: 28,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  constructPath: 91,
} as const;
