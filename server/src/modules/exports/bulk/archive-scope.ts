import type { Principal } from '../../../platform/access/principal.js';
import { safeName } from './archive-names.js';
import type { FormSource } from './form-source.js';

/** Name that an archive is saved under, by what people call its scope. */
export function archiveName(year: number, scope: string): string {
  return `${safeName(`${year}年度绩效表单 ${scope}`)}.zip`;
}

/** What a reader can reach of these forms, as text that changes with it. */
export function reachOf(reader: Principal, sources: readonly FormSource[]): string {
  const reaches = sources.map(({ permission }) => {
    const { wholeRegion, leadUserId, paths } = reader.reach(permission);
    return [permission, reader.may(permission), wholeRegion, leadUserId, [...new Set(paths)].sort()];
  });
  return JSON.stringify(reaches);
}
