const STEP = 1024;
const UNITS = ['B', 'KB', 'MB', 'GB'];

/** A number of bytes as people read it: 319080 is `312 KB`. */
export function fileSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= STEP && unit < UNITS.length - 1) {
    value /= STEP;
    unit += 1;
  }
  return `${value < 10 && unit > 1 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}
