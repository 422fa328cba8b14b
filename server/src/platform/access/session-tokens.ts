import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new session token; only its hash is stored. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token: who reads the table cannot sign in with it. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The CSRF token that belongs to a session; another site can neither read the cookie nor this. */
export function csrfTokenOf(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('csrf').digest('base64url');
}

/** Compares without telling by its duration where the difference lies. */
export function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
