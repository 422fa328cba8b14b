import { Injectable } from '@nestjs/common';
import type { ColleagueView, DelegationView } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import type { NewDelegationDto } from './delegations.dto.js';

/** $2 is the present day in China. */
const DELEGATION = `
  select d.id, d.delegator_id as "delegatorId", delegator.name as delegator, d.delegate_id as "delegateId", delegate.name as delegate,
         d.starts_on as "startsOn", d.ends_on as "endsOn", d.reason,
         case when d.ended_at is not null or d.ends_on < $2::date then 'ended' when d.starts_on > $2::date then 'coming' else 'present' end as state,
         coalesce((select jsonb_agg(jsonb_build_object('role', ra.role, 'organizationId', ra.organization_id, 'organizationName', o.name))
                   from jsonb_to_recordset(d.roles) as given(role text, "organizationId" uuid)
                   join role_assignment ra on ra.region_id = d.region_id and ra.user_id = d.delegator_id and ra.role = given.role
                     and ra.organization_id is not distinct from given."organizationId"
                   left join organization o on o.region_id = ra.region_id and o.id = ra.organization_id), '[]') as roles
  from delegation d
  join app_user delegator on delegator.region_id = d.region_id and delegator.id = d.delegator_id
  join app_user delegate on delegate.region_id = d.region_id and delegate.id = d.delegate_id
  where d.region_id = $1`;

@Injectable()
export class DelegationsRepository {
  constructor(private readonly database: Database) {}

  /** All that a person gave or received, newest first. */
  async of({ regionId, userId }: Principal, today: string): Promise<DelegationView[]> {
    return this.database.read<DelegationView>({ regionId }, `${DELEGATION} and $3::uuid in (d.delegator_id, d.delegate_id) order by d.id desc limit 200`, [
      regionId,
      today,
      userId,
    ]);
  }

  async find(transaction: Transaction, { regionId }: Principal, id: string, today: string): Promise<DelegationView | undefined> {
    const [found] = await transaction.query<DelegationView>(`${DELEGATION} and d.id = $3`, [regionId, today, id]);
    return found;
  }

  /** Active people of these, closed to other writers until the transaction ends. */
  async lockActive(transaction: Transaction, { regionId }: Principal, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await transaction.query<{ id: string }>(
      `select id from app_user where region_id = $1 and id = any($2::uuid[]) and deactivated_at is null order by id for no key update`,
      [regionId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** How many of the roles the person holds. */
  async held(transaction: Transaction, { regionId }: Principal, userId: string, roles: NewDelegationDto['roles']): Promise<number> {
    const [row] = await transaction.query<{ count: number }>(
      `select count(*)::int from role_assignment ra
       join jsonb_to_recordset($3::jsonb) as given(role text, "organizationId" uuid)
         on given.role = ra.role and given."organizationId" is not distinct from ra.organization_id
       where ra.region_id = $1 and ra.user_id = $2`,
      [regionId, userId, JSON.stringify(roles)],
    );
    return row?.count ?? 0;
  }

  async add(transaction: Transaction, user: Principal, id: string, delegatorId: string, given: NewDelegationDto): Promise<void> {
    await transaction.query(
      `insert into delegation (region_id, id, delegator_id, delegate_id, roles, starts_on, ends_on, reason, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [user.regionId, id, delegatorId, given.delegateId, JSON.stringify(given.roles), given.startsOn, given.endsOn, given.reason.trim(), user.userId],
    );
  }

  async end(transaction: Transaction, { regionId }: Principal, id: string): Promise<boolean> {
    const rows = await transaction.query(
      `update delegation set ended_at = now() where region_id = $1 and id = $2 and ended_at is null returning id`,
      [regionId, id],
    );
    return rows.length > 0;
  }

  /** Lets the session act by a delegation, or for its own person. */
  async act({ regionId, userId, sessionId }: Principal, delegationId: string | null): Promise<void> {
    await this.database.shared(`update session set delegation_id = $4 where region_id = $1 and user_id = $2 and id = $3`, [
      regionId,
      userId,
      sessionId,
      delegationId,
    ]);
  }

  async colleagues({ regionId, userId }: Principal, text: string | null): Promise<ColleagueView[]> {
    return this.database.read<ColleagueView>(
      { regionId },
      `select u.id, u.name, o.name as "organizationName" from app_user u
       left join organization o on o.region_id = u.region_id and o.id = u.organization_id
       where u.region_id = $1 and u.id <> $2 and u.deactivated_at is null and ($3::text is null or position($3 in u.name) > 0)
       order by u.name, u.id limit 50`,
      [regionId, userId, text],
    );
  }
}
