/** Where an open point is mended. */
export interface PointLink {
  path: string[];
  fragment: string | undefined;
}

/** The row of the recording page that a cell name such as `indicator:<id>:actual` or `execution:total:executed` speaks of. */
export function linkOfCell(projectId: string, cell: string): PointLink {
  const [kind, id] = cell.split(':');
  const path = ['/projects', projectId, 'recording'];
  if (kind === 'indicator' && id) return { path, fragment: `indicator-${id}` };
  if (kind === 'execution') return { path, fragment: `execution-${id ?? 'total'}` };
  return { path, fragment: undefined };
}
