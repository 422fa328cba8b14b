import { Injectable } from '@nestjs/common';
import type { AdministeredOrganization } from '@jixiao/contracts/views';
import { v7 } from 'uuid';
import type { Principal } from '../../../platform/access/principal.js';
import { Database, type Transaction } from '../../../platform/database/database.js';

/** The region's tree, every department followed by its units; $2 is one of them or null. */
const ORGANIZATIONS = `
  select o.id, o.parent_id as "parentId", o.kind, o.code, o.name, o.version, o.path,
         coalesce(u.count, 0) as users, coalesce(p.count, 0) as projects
  from organization o
  left join (select organization_id, count(*)::int as count from app_user
             where region_id = $1 and deactivated_at is null group by organization_id) u on u.organization_id = o.id
  left join (select unit_id, count(*)::int as count from project
             where region_id = $1 and deleted_at is null group by unit_id) p on p.unit_id = o.id
  where o.region_id = $1 and ($2::uuid is null or o.id = $2)
  order by o.path collate "C"`;

export interface StoredOrganization extends AdministeredOrganization {
  path: string;
}

export interface OrganizationFacts {
  parentId: string | null;
  code: string;
  name: string;
  path: string;
}

@Injectable()
export class OrganizationsRepository {
  constructor(private readonly database: Database) {}

  async list(user: Principal): Promise<StoredOrganization[]> {
    return this.database.read<StoredOrganization>(user, ORGANIZATIONS, [user.regionId, null]);
  }

  async find(transaction: Transaction, user: Principal, id: string): Promise<StoredOrganization | undefined> {
    const [organization] = await transaction.query<StoredOrganization>(ORGANIZATIONS, [user.regionId, id]);
    return organization;
  }

  /** Lets one writer at a time at the region's tree, so that two moves cannot make a ring of it. */
  async lockTree(transaction: Transaction, user: Principal): Promise<void> {
    await transaction.query(`select id from organization where region_id = $1 order by id for no key update`, [user.regionId]);
  }

  async codeIsTaken(transaction: Transaction, user: Principal, code: string, except: string): Promise<boolean> {
    const rows = await transaction.query(`select id from organization where region_id = $1 and code = $2 and id <> $3`, [
      user.regionId,
      code,
      except,
    ]);
    return rows.length > 0;
  }

  /** The id of the new organization, undefined where its code is taken. */
  async create(transaction: Transaction, user: Principal, facts: OrganizationFacts): Promise<string | undefined> {
    const [row] = await transaction.query<{ id: string }>(
      `insert into organization (region_id, id, parent_id, kind, code, name, path) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (region_id, code) do nothing returning id`,
      [user.regionId, v7(), facts.parentId, facts.parentId === null ? 'department' : 'unit', facts.code, facts.name, facts.path],
    );
    return row?.id;
  }

  /** Stores what was said of it and carries everything below it along. */
  async change(transaction: Transaction, user: Principal, present: StoredOrganization, facts: OrganizationFacts): Promise<void> {
    await transaction.query(
      `update organization set parent_id = $3, code = $4, name = $5, version = version + 1 where region_id = $1 and id = $2`,
      [user.regionId, present.id, facts.parentId, facts.code, facts.name],
    );
    if (facts.path === present.path) return;
    await transaction.query(
      `update organization set path = $3 || substr(path, length($2) + 1) where region_id = $1 and starts_with(path, $2)`,
      [user.regionId, present.path, facts.path],
    );
  }

  /** True where somebody carries out projects at this path or below it. */
  async hasProjects(transaction: Transaction, user: Principal, path: string): Promise<boolean> {
    const rows = await transaction.query(
      `select 1 from project p join organization o on o.region_id = p.region_id and o.id = p.unit_id
       where p.region_id = $1 and p.deleted_at is null and starts_with(o.path, $2) limit 1`,
      [user.regionId, path],
    );
    return rows.length > 0;
  }
}
