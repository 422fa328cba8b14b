/** What a form shows where there is no number. */
export const NO_NUMBER = '—';

/**
 * Decimal text with thousands separators and a fixed number of places, rounded half up on the text itself:
 * amounts never pass through a binary float.
 */
export function formatDecimal(value: string | null | undefined, places = 2): string {
  if (value === null || value === undefined || value.trim() === '') return NO_NUMBER;
  const parts = /^(-?)(\d+)(?:\.(\d*))?$/.exec(value.trim());
  if (!parts) return value;
  const [, sign = '', whole = '0', fraction = ''] = parts;
  const digits = roundHalfUp(whole, fraction, places).toString().padStart(places + 1, '0');
  const grouped = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const shownSign = /[1-9]/.test(digits) ? sign : '';
  return places === 0 ? shownSign + grouped : `${shownSign}${grouped}.${digits.slice(-places)}`;
}

/** A ratio such as 0.95 as 95.00 %. */
export function formatPercent(ratio: string | null | undefined, places = 2): string {
  if (ratio === null || ratio === undefined || ratio.trim() === '') return NO_NUMBER;
  return `${formatDecimal(shiftTwoPlaces(ratio.trim()), places)}%`;
}

function roundHalfUp(whole: string, fraction: string, places: number): bigint {
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
  return Number(fraction[places] ?? '0') >= 5 ? kept + 1n : kept;
}

function shiftTwoPlaces(ratio: string): string {
  const [whole = '0', fraction = ''] = ratio.split('.');
  const padded = fraction.padEnd(2, '0');
  return `${whole}${padded.slice(0, 2)}.${padded.slice(2)}`;
}
