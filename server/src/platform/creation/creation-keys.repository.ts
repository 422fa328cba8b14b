import { Injectable } from '@nestjs/common';
import type { Principal } from '../access/principal.js';
import { Database } from '../database/database.js';

/** A creation that was done; no status means that its answer never got written. */
export interface DoneCreation {
  fingerprint: string;
  status: number | null;
  answer: unknown;
}

@Injectable()
export class CreationKeysRepository {
  constructor(private readonly database: Database) {}

  async find(user: Principal, key: string): Promise<DoneCreation | undefined> {
    const [done] = await this.database.read<DoneCreation>(
      user,
      `select fingerprint, status, answer from creation_key where region_id = $1 and actor_id = $2 and key = $3`,
      [user.regionId, user.userId, key],
    );
    return done;
  }

  /** Keeps the answer, and forgets this person's keys of former days. */
  async complete(user: Principal, id: string, status: number, answer: unknown): Promise<void> {
    await this.database.transaction(user, async (transaction) => {
      transaction.send(`update creation_key set status = $3, answer = $4 where region_id = $1 and id = $2`, [
        user.regionId,
        id,
        status,
        answer === null ? null : JSON.stringify(answer),
      ]);
      transaction.send(
        `delete from creation_key where region_id = $1 and actor_id = $2 and created_at < now() - interval '1 day'`,
        [user.regionId, user.userId],
      );
    });
  }
}
