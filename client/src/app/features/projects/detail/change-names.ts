import type { FieldChange } from '@jixiao/contracts/views';

/** Which indicator a change is about: as it is called now, or, where it is gone, as it was called in the event. */
export function subjectOf(field: string, changes: readonly FieldChange[], names: ReadonlyMap<string, string>): string {
  const [object, id = ''] = field.split(':');
  if (object === 'budget') return field.split(':')[2] ?? '';
  if (object === 'table' || object === 'overview') return field.split(':').slice(object === 'table' ? 2 : 1).join(' · ');
  if (object !== 'indicator') return '';
  const named = changes.find((change) => change.field === `indicator:${id}:name`);
  return names.get(id) ?? String(named?.old ?? named?.new ?? '');
}
