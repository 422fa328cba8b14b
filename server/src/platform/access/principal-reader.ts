import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
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
