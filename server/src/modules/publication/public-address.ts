/** Where a department's disclosure of a year is read without sign-in. */
export function addressOf(regionId: string, year: number, departmentCode: string): string {
  return `/public/${regionId}/${year}/${encodeURIComponent(departmentCode)}`;
}

/** The same as data. */
export function dataAddressOf(regionId: string, year: number, departmentCode: string, format: 'json' | 'csv'): string {
  return `/api${addressOf(regionId, year, departmentCode)}.${format}`;
}
