import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { shanghaiDay } from '../http/shanghai-day.js';
import { type Assignment, Principal } from './principal.js';

const ASSIGNED = `
  select u.name,
         coalesce(jsonb_agg(jsonb_build_object(
           'role', ra.role, 'organizationId', ra.organization_id, 'organizationName', o.name, 'path', o.path))
           filter (where ra.id is not null), '[]') as assignments
  from app_user u
  left join role_assignment ra on ra.region_id = u.region_id and ra.user_id = u.id
  left join organization o on o.region_id = ra.region_id and o.id = ra.organization_id
  where u.region_id = $1 and u.id = $2 and u.deactivated_at is null
  group by u.name`;

/** What a delegation ($3) lets somebody ($2) do on a day in China ($4): never more than the delegator holds now. */
const ACTING = `
  select delegator.id, delegator.name,
         jsonb_agg(jsonb_build_object('role', ra.role, 'organizationId', ra.organization_id, 'organizationName', o.name, 'path', o.path)) as assignments
  from delegation d
  join app_user delegator on delegator.region_id = d.region_id and delegator.id = d.delegator_id and delegator.deactivated_at is null
  join role_assignment ra on ra.region_id = d.region_id and ra.user_id = d.delegator_id
  join jsonb_to_recordset(d.roles) as given(role text, "organizationId" uuid)
    on given.role = ra.role and given."organizationId" is not distinct from ra.organization_id
  left join organization o on o.region_id = ra.region_id and o.id = ra.organization_id
  where d.region_id = $1 and d.delegate_id = $2 and d.id = $3 and d.ended_at is null and $4::date between d.starts_on and d.ends_on
  group by delegator.id, delegator.name`;

const REGION_NAME = 'select name from region where id = $1';

/** Work that goes on after its request does not end with a session. */
const NEVER = new Date(8_640_000_000_000_000);

/** Who somebody is and what they hold now. */
@Injectable()
export class PrincipalReader {
  constructor(private readonly database: Database) {}

  /** Name and roles; undefined for a person who is not there or was deactivated. */
  async assigned(regionId: string, userId: string): Promise<{ name: string; assignments: Assignment[] } | undefined> {
    const [row] = await this.database.read<{ name: string; assignments: Assignment[] }>({ regionId }, ASSIGNED, [regionId, userId]);
    return row;
  }

  /** For whom and with what somebody acts by a delegation; undefined once it has ended or nothing of it is left. */
  async acting(
    regionId: string,
    userId: string,
    delegationId: string,
  ): Promise<{ deputyOf: { id: string; name: string }; assignments: Assignment[] } | undefined> {
    const [row] = await this.database.read<{ id: string; name: string; assignments: Assignment[] }>({ regionId }, ACTING, [
      regionId,
      userId,
      delegationId,
      shanghaiDay(),
    ]);
    return row && { deputyOf: { id: row.id, name: row.name }, assignments: row.assignments };
  }

  /** The person as one who works on without a session, with the roles of this moment. */
  async find(regionId: string, userId: string): Promise<Principal | undefined> {
    const [region] = await this.database.shared<{ name: string }>(REGION_NAME, [regionId]);
    const person = await this.assigned(regionId, userId);
    return person && new Principal(regionId, userId, person.name, '', region?.name ?? '', person.assignments, NEVER);
  }

  /** Somebody who may read a whole region, for work that nobody signed in for; undefined where there is no such region. */
  async readerOf(regionId: string): Promise<Principal | undefined> {
    const [region] = await this.database.shared<{ name: string }>(REGION_NAME, [regionId]);
    const everything: Assignment = { role: 'reader', organizationId: null, organizationName: null, path: null };
    return region && new Principal(regionId, NOBODY, '', '', region.name, [everything], NEVER);
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
