import type { FieldChange } from './project.views.js';
import type { AuditedObjectType } from './vocabulary.js';

/** An event of the trail with what it happened to, for auditors. */
export interface AuditEventView {
  id: string;
  at: string;
  /** Null where a command on the server's machine did it. */
  actorId: string | null;
  actor: string | null;
  /** In whose place the actor did it. */
  deputyOf: string | null;
  action: string;
  objectType: AuditedObjectType;
  objectId: string;
  /** Null for what has no code, or is gone. */
  objectCode: string | null;
  objectName: string | null;
  changes: FieldChange[];
  requestId: string | null;
  hash: string;
}
