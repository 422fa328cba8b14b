import type { YearEndReport } from './year-end-report.js';

/** What a report covers, by name: the region, or the departments and units of its scope. */
export function coverage({ region, scope }: Pick<YearEndReport, 'region' | 'scope'>): string {
  return scope.length === 0 ? region.name : scope.join('、');
}
