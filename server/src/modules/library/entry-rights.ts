import type { LibraryContent, LibraryEntryView } from '@jixiao/contracts/views';
import { LIBRARY_ENTRY_MACHINE, possibleActions } from '@jixiao/domain/workflow';
import type { Principal } from '../../platform/access/principal.js';
import type { StoredEntry } from './library.repository.js';

/** Roles that decide about entries of a department at this path, or about common ones. */
function decidingRoles(user: Principal, path: string | null): string[] {
  return user.assignments
    .filter(({ role, path: tree }) =>
      path === null ? role === 'finance' && tree === null : (role === 'finance' || role === 'department') && (tree === null || path.startsWith(tree)),
    )
    .map(({ role }) => role);
}

/** Whether somebody decides about entries of a department, or about common ones (null). */
export function decidesFor(user: Principal, path: string | null): boolean {
  return decidingRoles(user, path).length > 0;
}

/** Deciders change every entry of theirs, whoever proposed one that until it was approved. */
export function mayEdit(user: Principal, entry: StoredEntry): boolean {
  return decidesFor(user, entry.path) || (entry.proposerId === user.userId && (entry.state === 'proposed' || entry.state === 'refused'));
}

/** What the machine has to know of an entry and of who looks at it. */
export function contextOf(user: Principal, entry: StoredEntry) {
  const own = entry.proposerId === user.userId ? ['lead'] : [];
  const defined = entry.definition !== '' && entry.targets.length > 0;
  return {
    state: entry.state,
    roles: [...decidingRoles(user, entry.path), ...own],
    openStages: [],
    unmet: [...(defined ? [] : ['defined']), ...(entry.nameTaken ? ['name-free'] : [])],
  };
}

function publicPart({ path: _, proposerId: __, nameTaken: ___, ...view }: StoredEntry): Omit<LibraryEntryView, 'may'> {
  return view;
}

/** An entry as its reader sees it, with what they may do. */
export function shown(user: Principal, entry: StoredEntry): LibraryEntryView {
  const actions = possibleActions(LIBRARY_ENTRY_MACHINE, contextOf(user, entry)).map(({ action, transition, refusal }) => ({
    action,
    title: transition.title,
    needsReason: transition.reason === 'required',
    refusal: refusal?.code ?? null,
    condition: LIBRARY_ENTRY_MACHINE.conditions[refusal?.params['condition'] ?? ''] ?? null,
  }));
  return { ...publicPart(entry), may: { edit: mayEdit(user, entry), actions } };
}

/** What was sent, without blanks around it, blank lines and names given twice. */
export function cleaned(given: LibraryContent): LibraryContent {
  const text = (value: string | null | undefined): string | null => value?.trim() || null;
  const lines = (values: readonly string[]): string[] => [...new Set(values.map((value) => value.trim()))].filter((value) => value !== '');
  const name = given.name.trim();
  return {
    organizationId: given.organizationId ?? null,
    classCode: given.classCode,
    name,
    aliases: lines(given.aliases).filter((alias) => alias !== name),
    definition: given.definition.trim(),
    unit: text(given.unit),
    direction: given.direction,
    targets: lines(given.targets),
    scoring: text(given.scoring),
    dataSource: text(given.dataSource),
    evidence: text(given.evidence),
    basis: given.basis ?? null,
  };
}
