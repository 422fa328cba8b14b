import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { PrincipalReader } from './principal-reader.js';
import { Principal } from './principal.js';
import { hashOf } from './session-tokens.js';

const SESSION_SQL = `
  select s.id as "sessionId", s.delegation_id as "delegationId", s.last_seen_at < now() - interval '5 minutes' as "seenLongAgo", s.region_id as "regionId", s.user_id as "userId", s.expires_at as "expiresAt",
         a.username, a.must_change as "mustChangePassword", r.name as "regionName"
  from session s
  join account a on a.region_id = s.region_id and a.user_id = s.user_id
  join region r on r.id = s.region_id
  where s.token_hash = $1 and s.expires_at > now()`;

const ACCOUNT_SQL = `
  select null::uuid as "sessionId", null::uuid as "delegationId", false as "seenLongAgo", a.region_id as "regionId", a.user_id as "userId", now() as "expiresAt", a.username, a.must_change as "mustChangePassword",
         r.name as "regionName"
  from account a
  join region r on r.id = a.region_id
  where a.username = $1`;

/** Kept to some minutes, so that reading pages writes next to nothing. */
const SEEN = `update session set last_seen_at = now() where id = $1`;

interface SessionRow {
  sessionId: string | null;
  delegationId: string | null;
  seenLongAgo: boolean;
  regionId: string;
  userId: string;
  username: string;
  regionName: string;
  mustChangePassword: boolean;
  expiresAt: Date;
}

/** For so long a server trusts what it read: a session ended or a role taken on another server holds here that long. */
const TRUSTED_FOR_MS = 5_000;
const REMEMBERED_SESSIONS = 10_000;

/** Finds who a session token belongs to. */
@Injectable()
export class SessionReader {
  private readonly remembered = new Map<string, { principal: Principal; until: number }>();

  constructor(
    private readonly database: Database,
    private readonly people: PrincipalReader,
  ) {}

  async find(token: string): Promise<Principal | null> {
    const hash = hashOf(token);
    const known = this.remembered.get(hash);
    if (known && known.until > Date.now() && known.principal.expiresAt.getTime() > Date.now()) return known.principal;
    const principal = await this.load(SESSION_SQL, hash);
    if (principal) this.remember(hash, principal);
    return principal;
  }

  /** The person of a username, for work that is done in their name without a session. */
  async ofAccount(username: string): Promise<Principal | null> {
    return this.load(ACCOUNT_SQL, username);
  }

  forget(tokenHash: string): void {
    this.remembered.delete(tokenHash);
  }

  /** Reads this person anew at the next request: roles, account or password changed. */
  forgetUser(regionId: string, userId: string): void {
    this.forgetWhere((principal) => principal.regionId === regionId && principal.userId === userId);
  }

  /** Reads everybody of the region anew: its tree of organizations changed. */
  forgetRegion(regionId: string): void {
    this.forgetWhere((principal) => principal.regionId === regionId);
  }

  private forgetWhere(matches: (principal: Principal) => boolean): void {
    for (const [hash, { principal }] of this.remembered) {
      if (matches(principal)) this.remembered.delete(hash);
    }
  }

  private remember(hash: string, principal: Principal): void {
    if (this.remembered.size >= REMEMBERED_SESSIONS) this.remembered.clear();
    this.remembered.set(hash, { principal, until: Date.now() + TRUSTED_FOR_MS });
  }

  private async load(sql: string, key: string): Promise<Principal | null> {
    const [session] = await this.database.shared<SessionRow>(sql, [key]);
    if (!session) return null;
    const { regionId, userId, username, regionName, expiresAt, mustChangePassword, sessionId, seenLongAgo, delegationId } = session;
    if (seenLongAgo) await this.database.shared(SEEN, [sessionId]);
    const user = await this.people.assigned(regionId, userId);
    if (!user) return null;
    const acting = delegationId === null ? undefined : await this.people.acting(regionId, userId, delegationId);
    const assignments = acting?.assignments ?? user.assignments;
    return new Principal(regionId, userId, user.name, username, regionName, assignments, expiresAt, mustChangePassword, sessionId, acting?.deputyOf ?? null);
  }
}
