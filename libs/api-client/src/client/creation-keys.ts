import { CREATIONS } from '../generated/schema.js';

/**
 * Idempotency keys of what is being created. Where the answer got lost, nobody knows whether it was created: the same
 * creation, sent again, then carries the same key.
 */
export class CreationKeys {
  private readonly unanswered = new Map<string, string>();

  /** The key to send, or null where the path creates nothing. */
  of(path: string, names: unknown, body: unknown): string | null {
    if (!CREATIONS.has(path)) return null;
    const creation = identify(path, names, body);
    const key = this.unanswered.get(creation) ?? randomKey();
    this.unanswered.set(creation, key);
    return key;
  }

  /** Once answered, the same content is another creation. */
  answered(path: string, names: unknown, body: unknown): void {
    this.unanswered.delete(identify(path, names, body));
  }
}

function identify(...parts: unknown[]): string {
  return JSON.stringify(parts, (_, value: unknown) => (value instanceof File ? [value.name, value.size, value.lastModified] : value));
}

/** Not `randomUUID`, which browsers offer on https only. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
