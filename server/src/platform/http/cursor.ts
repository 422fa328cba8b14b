import { isUUID } from 'class-validator';
import { ApiError } from '../errors/api-error.js';

/** An opaque mark of the last row of a page, valid for the same sorting only. */
export function encodeCursor(sort: string, key: string, id: string): string {
  return Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');
}

/** Reads what {@link encodeCursor} wrote; anything else is `validation.failed` on `cursor`. */
export function decodeCursor(cursor: string, sort: string): { key: string; id: string } {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === 3 && parts[0] === sort && typeof parts[1] === 'string' && isUUID(parts[2])) {
      return { key: parts[1], id: String(parts[2]) };
    }
  } catch {
    // not one of ours: refused below like any other
  }
  throw new ApiError('validation.failed', {}, 'cursor', { errors: [{ field: 'cursor', code: 'field.cursor' }] });
}
