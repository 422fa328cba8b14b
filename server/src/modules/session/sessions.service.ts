import { Injectable } from '@nestjs/common';
import type { OpenSession } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { SessionReader } from '../../platform/access/session-reader.js';
import { Database } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { AuditRepository } from '../audit/audit.repository.js';
import { SessionsRepository } from './sessions.repository.js';

/** From where somebody is signed in, and an end to it. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly audit: AuditRepository,
    private readonly reader: SessionReader,
  ) {}

  async own(user: Principal): Promise<OpenSession[]> {
    return this.sessions.open(user, user.userId);
  }

  /** Throws `user.not-found` for nobody of the region. */
  async ofPerson(user: Principal, userId: string): Promise<OpenSession[]> {
    if (!(await this.sessions.isPerson(user, userId))) throw new ApiError('user.not-found');
    return this.sessions.open(user, userId);
  }

  /** Ends one session of a person, or all but the one that asks. Throws `user.not-found`, and `session.not-found` for one that is not open. */
  async end(user: Principal, userId: string, only: string | null): Promise<void> {
    await this.database.transaction(user, async (transaction) => {
      if (!(await this.sessions.lockPerson(transaction, user, userId))) throw new ApiError('user.not-found');
      const ended = await this.sessions.end(transaction, user, userId, only);
      if (ended.length === 0 && only !== null) throw new ApiError('session.not-found');
      if (ended.length === 0) return;
      this.audit.append(transaction, user, {
        action: 'user.sessions-ended',
        objectType: 'user',
        objectId: userId,
        changes: ended.map(({ userAgent, address }, index) => ({
          field: `user:session:${index + 1}`,
          old: [address, userAgent].filter((part) => part !== null).join(' '),
          new: null,
        })),
      });
    });
    this.reader.forgetUser(user.regionId, userId);
  }
}
