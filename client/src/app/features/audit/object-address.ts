import type { AuditEventView } from '@jixiao/contracts/views';

/** The page of what an event happened to; null where it has none of its own, or is gone. */
export function addressOfObject({ objectType, objectId, objectName }: AuditEventView): string[] | null {
  if (objectName === null) return null;
  switch (objectType) {
    case 'project':
      return ['/projects', objectId];
    case 'organization':
      return ['/departments', objectId];
    case 'document-import':
      return ['/imports', objectId];
    default:
      return null;
  }
}
