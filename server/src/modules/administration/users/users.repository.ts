import { Injectable } from '@nestjs/common';
import type { AdministeredUser } from '@jixiao/contracts/views';
import { v7 } from 'uuid';
import type { Principal } from '../../../platform/access/principal.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import type { RoleDifference, RoleOnOrganization } from './role-assignments.js';
import { USER_BY_ID, USER_PAGE } from './users.sql.js';
import type { UserState } from './users.dto.js';

export interface UserFilter {
  text: string | null;
  state: UserState;
  after: { key: string; id: string } | null;
  limit: number;
}

export interface UserFacts {
  name: string;
  phone: string | null;
  organizationId: string | null;
}

@Injectable()
export class UsersRepository {
  constructor(private readonly database: Database) {}

  async list(user: Principal, { text, state, after, limit }: UserFilter): Promise<AdministeredUser[]> {
    return this.database.read<AdministeredUser>(user, USER_PAGE, [
      user.regionId,
      text,
      state,
      after?.key ?? null,
      after?.id ?? null,
      limit,
    ]);
  }

  async find(transaction: Transaction, user: Principal, id: string): Promise<AdministeredUser | undefined> {
    const [found] = await transaction.query<AdministeredUser>(USER_BY_ID, [user.regionId, id]);
    return found;
  }

  /** The user, closed to other writers until the transaction ends. */
  async findForWriting(transaction: Transaction, user: Principal, id: string): Promise<AdministeredUser | undefined> {
    const [, found] = await Promise.all([
      transaction.query(`select id from app_user where region_id = $1 and id = $2 for no key update`, [user.regionId, id]),
      this.find(transaction, user, id),
    ]);
    return found;
  }

  /** Which of the organizations the region has. */
  async knownOrganizations(transaction: Transaction, user: Principal, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await transaction.query<{ id: string }>(
      `select id from organization where region_id = $1 and id = any($2::uuid[])`,
      [user.regionId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async create(transaction: Transaction, user: Principal, facts: UserFacts): Promise<string> {
    const id = v7();
    await transaction.query(
      `insert into app_user (region_id, id, organization_id, name, phone) values ($1, $2, $3, $4, $5)`,
      [user.regionId, id, facts.organizationId, facts.name, facts.phone],
    );
    return id;
  }

  /** Gives the person an account whose password has to be replaced; false where the username is taken. */
  async addAccount(
    transaction: Transaction,
    user: Principal,
    account: { userId: string; username: string; passwordHash: string },
  ): Promise<boolean> {
    const rows = await transaction.query(
      `insert into account (id, username, password_hash, region_id, user_id, must_change) values ($1, $2, $3, $4, $5, true)
       on conflict (username) do nothing returning id`,
      [v7(), account.username, account.passwordHash, user.regionId, account.userId],
    );
    return rows.length > 0;
  }

  async change(transaction: Transaction, user: Principal, id: string, facts: UserFacts): Promise<void> {
    await transaction.query(
      `update app_user set name = $3, phone = $4, organization_id = $5 where region_id = $1 and id = $2`,
      [user.regionId, id, facts.name, facts.phone, facts.organizationId],
    );
  }

  async changeRoles(transaction: Transaction, user: Principal, id: string, { added, removed }: RoleDifference): Promise<void> {
    await transaction.query(
      `delete from role_assignment ra
       using jsonb_to_recordset($3::jsonb) as r(role text, "organizationId" uuid)
       where ra.region_id = $1 and ra.user_id = $2 and ra.role = r.role
         and ra.organization_id is not distinct from r."organizationId"`,
      [user.regionId, id, JSON.stringify(removed)],
    );
    await this.addRoles(transaction, user, id, added);
  }

  async addRoles(transaction: Transaction, user: Principal, id: string, roles: readonly RoleOnOrganization[]): Promise<void> {
    await transaction.query(
      `insert into role_assignment (region_id, id, user_id, role, organization_id)
       select $1, r.id, $2, r.role, r."organizationId"
       from jsonb_to_recordset($3::jsonb) as r(id uuid, role text, "organizationId" uuid)`,
      [user.regionId, id, JSON.stringify(roles.map((role) => ({ ...role, id: v7() })))],
    );
  }

  /** Active administrators of the region; who asks holds them until the transaction ends. */
  async lockAdministrators(transaction: Transaction, user: Principal): Promise<string[]> {
    const rows = await transaction.query<{ id: string }>(
      `select ra.user_id as id from role_assignment ra
       join app_user u on u.region_id = ra.region_id and u.id = ra.user_id and u.deactivated_at is null
       where ra.region_id = $1 and ra.role = 'administrator'
       order by ra.id for update of ra`,
      [user.regionId],
    );
    return rows.map(({ id }) => id);
  }

  async setActive(transaction: Transaction, user: Principal, id: string, active: boolean): Promise<void> {
    await transaction.query(
      `update app_user set deactivated_at = case when $3 then null else now() end where region_id = $1 and id = $2`,
      [user.regionId, id, active],
    );
  }

  async resetPassword(transaction: Transaction, user: Principal, id: string, passwordHash: string): Promise<void> {
    await transaction.query(
      `update account set password_hash = $3, must_change = true where region_id = $1 and user_id = $2`,
      [user.regionId, id, passwordHash],
    );
  }

  /** All sessions of the person but the one that asks. */
  async endSessions(transaction: Transaction, user: Principal, id: string): Promise<void> {
    await transaction.query(`delete from session where region_id = $1 and user_id = $2 and id is distinct from $3::uuid`, [
      user.regionId,
      id,
      user.sessionId,
    ]);
  }

  async raiseVersion(transaction: Transaction, user: Principal, id: string): Promise<void> {
    await transaction.query(`update app_user set version = version + 1 where region_id = $1 and id = $2`, [user.regionId, id]);
  }
}
