import type { AdministeredOrganization } from '@jixiao/contracts/views';

export interface OrganizationNode extends AdministeredOrganization {
  /** 0 for a department. */
  depth: number;
  /** Ids of itself and all above it. */
  lineage: string[];
}

/** The rows of a tree that lists every parent before what is below it, each with its depth. */
export function withDepth(rows: readonly AdministeredOrganization[]): OrganizationNode[] {
  const nodes = new Map<string, OrganizationNode>();
  return rows.map((row) => {
    const above = row.parentId === null ? [] : (nodes.get(row.parentId)?.lineage ?? []);
    const node = { ...row, depth: above.length, lineage: [...above, row.id] };
    nodes.set(row.id, node);
    return node;
  });
}

/** The rows whose code or name holds the text, with everything above them; all rows for no text. */
export function matching(nodes: readonly OrganizationNode[], text: string): OrganizationNode[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [...nodes];
  const found = nodes.filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(wanted));
  const shown = new Set(found.flatMap(({ lineage }) => lineage));
  return nodes.filter(({ id }) => shown.has(id));
}

/** Where a unit may move: anywhere but to itself and below itself. */
export function possibleParents(nodes: readonly OrganizationNode[], movedId: string | null): OrganizationNode[] {
  return nodes.filter(({ lineage }) => movedId === null || !lineage.includes(movedId));
}
