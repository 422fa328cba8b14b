import type { CellLink } from '../../core/reviews/review-record';

/** The cell of the recording page that a cell name such as `indicator:<id>:actual` or `execution:total:executed` speaks of. */
export function linkOfCell(projectId: string, cell: string): CellLink {
  const [kind] = cell.split(':');
  const path = ['/projects', projectId, 'recording'];
  if (kind === 'indicator') return { path, fragment: cell };
  if (kind === 'execution') return { path, fragment: cell.includes(':') ? cell : 'execution:total:executed' };
  return { path, fragment: undefined };
}
