import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';

export interface AccountRow {
  regionId: string;
  userId: string;
  passwordHash: string;
}

export interface NewSession {
  tokenHash: string;
  csrfTokenHash: string;
  regionId: string;
  userId: string;
  userAgent: string | null;
  address: string;
  expiresAt: Date;
}

@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  async findAccount(username: string): Promise<AccountRow | undefined> {
    const [account] = await this.database.shared<AccountRow>(
      `select region_id as "regionId", user_id as "userId", password_hash as "passwordHash"
       from account where username = $1`,
      [username],
    );
    return account;
  }

  /** Stores a new session and clears away those that have ended. */
  async open(session: NewSession): Promise<void> {
    await this.database.shared(
      `with ended as (delete from session where expires_at < now())
       insert into session (token_hash, region_id, user_id, csrf_token_hash, expires_at, user_agent, address)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [session.tokenHash, session.regionId, session.userId, session.csrfTokenHash, session.expiresAt, session.userAgent, session.address],
    );
  }

  async findPasswordHash({ regionId, userId }: Principal): Promise<string | undefined> {
    const [account] = await this.database.shared<{ passwordHash: string }>(
      `select password_hash as "passwordHash" from account where region_id = $1 and user_id = $2`,
      [regionId, userId],
    );
    return account?.passwordHash;
  }

  /** Replaces a person's password and ends the person's other sessions. */
  async changePassword(transaction: Transaction, user: Principal, passwordHash: string, keptTokenHash: string): Promise<void> {
    await transaction.query(`select id from app_user where region_id = $1 and id = $2 for no key update`, [user.regionId, user.userId]);
    await transaction.query(`update account set password_hash = $3, must_change = false where region_id = $1 and user_id = $2`, [
      user.regionId,
      user.userId,
      passwordHash,
    ]);
    await transaction.query(`delete from session where region_id = $1 and user_id = $2 and token_hash <> $3`, [
      user.regionId,
      user.userId,
      keptTokenHash,
    ]);
  }

  async close(tokenHash: string): Promise<void> {
    await this.database.shared(`delete from session where token_hash = $1`, [tokenHash]);
  }
}
