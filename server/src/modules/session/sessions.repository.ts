import { Injectable } from '@nestjs/common';
import type { OpenSession } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';

const OPEN = `
  select s.id, s.user_agent as "userAgent", s.address, to_json(s.created_at)#>>'{}' as "startedAt",
         to_json(s.last_seen_at)#>>'{}' as "lastSeenAt", s.id is not distinct from $3::uuid as current
  from session s where s.region_id = $1 and s.user_id = $2 and s.expires_at > now()
  order by s.last_seen_at desc, s.id`;

/** The sessions of a person who has signed in from several places. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  async open({ regionId, sessionId }: Principal, userId: string): Promise<OpenSession[]> {
    return this.database.shared<OpenSession>(OPEN, [regionId, userId, sessionId]);
  }

  async isPerson(user: Principal, userId: string): Promise<boolean> {
    return (await this.database.read(user, `select id from app_user where region_id = $1 and id = $2`, [user.regionId, userId])).length > 0;
  }

  /** Locks the person, whose trail goes on; false for nobody of the region. */
  async lockPerson(transaction: Transaction, { regionId }: Principal, userId: string): Promise<boolean> {
    const rows = await transaction.query(`select id from app_user where region_id = $1 and id = $2 for no key update`, [regionId, userId]);
    return rows.length > 0;
  }

  /** Ends one session of a person, or all but the one that asks; gives what they were. */
  async end(transaction: Transaction, { regionId, sessionId }: Principal, userId: string, only: string | null): Promise<{ userAgent: string | null; address: string | null }[]> {
    return transaction.query(
      `delete from session where region_id = $1 and user_id = $2
         and case when $4::uuid is null then id is distinct from $3::uuid else id = $4 end
       returning user_agent as "userAgent", address`,
      [regionId, userId, sessionId, only],
    );
  }
}
