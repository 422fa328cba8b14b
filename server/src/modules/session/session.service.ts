import { Injectable } from '@nestjs/common';
import { PERMISSIONS } from '@jixiao/contracts/access';
import type { SessionView } from '@jixiao/contracts/views';
import { hash, verify } from '@node-rs/argon2';
import { ServerConfig } from '../../config/server-config.js';
import type { Principal } from '../../platform/access/principal.js';
import { SessionReader } from '../../platform/access/session-reader.js';
import { csrfTokenOf, hashOf, newSessionToken } from '../../platform/access/session-tokens.js';
import { Database } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { AuditRepository } from '../audit/audit.repository.js';
import { PasswordRules } from './password-rules.js';
import { SessionRepository } from './session.repository.js';

/** Where somebody signs in from, for the list of the person's sessions. */
export interface SignInPlace {
  userAgent: string | null;
  address: string;
}

@Injectable()
export class SessionService {
  /** Checked for an unknown name, so that the time of the answer does not tell which names exist. */
  private readonly nobody = hash(newSessionToken());

  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditRepository,
    private readonly reader: SessionReader,
    private readonly config: ServerConfig,
    private readonly rules: PasswordRules,
  ) {}

  async signIn(username: string, password: string, from: SignInPlace): Promise<{ token: string; session: SessionView }> {
    const account = await this.sessions.findAccount(username);
    const matches = await verify(account?.passwordHash ?? (await this.nobody), password);
    if (!account || !matches) throw new ApiError('sign-in.failed');

    const token = newSessionToken();
    await this.sessions.open({
      tokenHash: hashOf(token),
      csrfTokenHash: hashOf(csrfTokenOf(token)),
      regionId: account.regionId,
      userId: account.userId,
      ...from,
      expiresAt: new Date(Date.now() + this.config.SESSION_HOURS * 3_600_000),
    });
    const user = await this.reader.find(token);
    if (!user) {
      // The account was closed: the same words as for a wrong password.
      await this.signOut(token);
      throw new ApiError('sign-in.failed');
    }
    return { token, session: this.view(user, token) };
  }

  /** Replaces the own password; other sessions of the person end. Throws `password.wrong`, `password.unchanged` and what the rules say. */
  async changePassword(user: Principal, token: string, current: string, next: string): Promise<void> {
    const present = await this.sessions.findPasswordHash(user);
    if (!present || !(await verify(present, current))) throw new ApiError('password.wrong', {}, 'current');
    if (next === current) throw new ApiError('password.unchanged', {}, 'next');
    this.rules.require(next, user.username, 'next');
    const passwordHash = await hash(next);
    await this.database.transaction(user, async (transaction) => {
      await this.sessions.changePassword(transaction, user, passwordHash, hashOf(token));
      this.audit.append(transaction, user, {
        action: 'user.password-changed',
        objectType: 'user',
        objectId: user.userId,
        changes: [{ field: 'user:password', old: null, new: null }],
      });
    });
    this.reader.forgetUser(user.regionId, user.userId);
  }

  async signOut(token: string): Promise<void> {
    this.reader.forget(hashOf(token));
    await this.sessions.close(hashOf(token));
  }

  view(user: Principal, token: string): SessionView {
    return {
      user: { id: user.userId, name: user.name, username: user.username },
      region: { id: user.regionId, name: user.regionName },
      roles: user.assignments.map(({ role, organizationId, organizationName }) => ({
        role,
        organizationId,
        organizationName,
      })),
      deputyOf: user.deputyOf,
      permissions: PERMISSIONS.filter((permission) => user.may(permission)),
      mustChangePassword: user.mustChangePassword,
      csrfToken: csrfTokenOf(token),
      expiresAt: user.expiresAt.toISOString(),
      passwordMinLength: this.config.PASSWORD_MIN_LENGTH,
    };
  }
}
