import type { FieldChange } from '@jixiao/contracts/views';
import type { StoredProject } from '../projects/projects.repository.js';
import { textOf } from './declared-goals.js';
import type { DeclarationDto } from './declaration.dto.js';

const FIELDS = ['name', 'attribute', 'expenditureCategory', 'startYear', 'endYear', 'reason', 'content', 'address', 'postcode'] as const;

export type ProjectBasics = Pick<StoredProject, (typeof FIELDS)[number]>;

/** The head of a target form as it will stand, and every field of it that changes, old → new. */
export function changesOfBasics(stored: ProjectBasics, given: Pick<DeclarationDto, (typeof FIELDS)[number]>): { basics: ProjectBasics; fields: FieldChange[] } {
  const basics: ProjectBasics = {
    name: given.name.trim(),
    attribute: given.attribute,
    expenditureCategory: given.expenditureCategory,
    startYear: given.startYear,
    endYear: given.endYear,
    reason: textOf(given.reason),
    content: textOf(given.content),
    address: textOf(given.address),
    postcode: textOf(given.postcode),
  };
  const changed = FIELDS.filter((field) => stored[field] !== basics[field]);
  return { basics, fields: changed.map((field) => ({ field: `basics:${field}`, old: stored[field], new: basics[field] })) };
}
