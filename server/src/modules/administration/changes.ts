import type { FieldChange } from '@jixiao/contracts/views';

/** The fields that differ, for the trail: `changedFields('user', { name: ['张明', '张敏'] })`. */
export function changedFields(object: string, values: Readonly<Record<string, readonly [old: unknown, current: unknown]>>): FieldChange[] {
  return Object.entries(values)
    .filter(([, [old, current]]) => JSON.stringify(old) !== JSON.stringify(current))
    .map(([name, [old, current]]) => ({ field: `${object}:${name}`, old, new: current }));
}
