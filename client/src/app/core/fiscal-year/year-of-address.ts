const YEAR = /^20\d\d$/;

/** The budget year that an address names, null where it names none. */
export function yearOfAddress(text: string | null): number | null {
  return text !== null && YEAR.test(text) ? Number(text) : null;
}
