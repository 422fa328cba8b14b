import type { ImportContext, KnownOrganization, KnownPerson } from './import-context.js';
import { sameText, squeezed } from './texts.js';

const OWN_LEVEL = /\(?本级\)?$/u;

/** The department that a form belongs to: by the name or code that it gives, else as the person chose; null where it is unknown. */
export function departmentOf(context: ImportContext, name: string | null): KnownOrganization | null {
  const departments = context.organizations.filter(({ kind }) => kind === 'department');
  const chosen = departments.find(({ id }) => id === context.settings.departmentId) ?? null;
  if (name !== null) return byName(departments, name) ?? chosen;
  const { organization } = context;
  const byCode = departments.find(({ code }) => organization?.code && code === organization.code);
  return byCode ?? (organization && byName(departments, organization.name)) ?? chosen;
}

/**
 * The unit of a form below its department. Published forms name the department itself where its own level (本级) is meant; a department with a
 * single unit has no other one. Null where the name is unknown and nothing was chosen.
 */
export function unitOf(context: ImportContext, department: KnownOrganization, name: string | null): KnownOrganization | null {
  const below = context.organizations.filter(({ path }) => path.startsWith(department.path));
  const units = below.filter(({ kind }) => kind === 'unit');
  const chosen = below.find(({ id }) => id === context.settings.unitId) ?? null;
  if (name === null) return units.length === 1 ? (units[0] ?? null) : (chosen ?? (units.length === 0 ? department : null));
  const own = units.find((unit) => withoutLevel(unit.name) === withoutLevel(name));
  return byName(units, name) ?? own ?? byName([department], name) ?? chosen;
}

/** The one person of that name in the department; null for nobody and for several. A namesake elsewhere is somebody else. */
export function leadOf({ people }: ImportContext, department: KnownOrganization | null, name: string | null): KnownPerson | null {
  if (name === null || department === null) return null;
  const [only, ...others] = people.filter((person) => person.path?.startsWith(department.path) && sameText(person.name, name));
  return others.length === 0 ? (only ?? null) : null;
}

/** `068 经信局` and `068-经信局` say code and name. */
function byName(organizations: readonly KnownOrganization[], written: string): KnownOrganization | null {
  const text = squeezed(written);
  const [, code, name] = /^(\d{3,})[-—_:]?(.*)$/u.exec(text) ?? [];
  return (
    organizations.find((each) => squeezed(each.name) === text) ??
    organizations.find((each) => code === each.code && (name === '' || name === squeezed(each.name))) ??
    organizations.find((each) => name !== undefined && name !== '' && squeezed(each.name) === name) ??
    null
  );
}

function withoutLevel(name: string): string {
  return squeezed(name).replace(OWN_LEVEL, '');
}
