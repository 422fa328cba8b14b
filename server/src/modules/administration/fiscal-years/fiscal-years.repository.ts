import { Injectable } from '@nestjs/common';
import type { AdministeredYear, EntryWindowView, OpenRectificationEffect, YearStage } from '@jixiao/contracts/views';
import { v7 } from 'uuid';
import type { Principal } from '../../../platform/access/principal.js';
import { Database, type Transaction } from '../../../platform/database/database.js';

/** The region's years, newest first; $2 is one of them or null. */
const YEARS = `
  select f.id, f.year, f.scheme_id as scheme, f.stage, f.open_rectifications as "openRectifications", f.demonstration, f.version,
         exists (select 1 from self_evaluation s
                 where s.region_id = f.region_id and s.year = f.year and s.status <> 'draft') as "schemeLocked",
         coalesce((select json_agg(json_build_object('stage', w.stage, 'opensOn', w.opens_on, 'closesOn', w.closes_on)
                                   order by w.opens_on, w.stage)
                   from entry_window w where w.region_id = f.region_id and w.year = f.year), '[]') as windows,
         coalesce((select json_agg(json_build_object('organizationId', o.id, 'code', o.code, 'name', o.name, 'stage', w.stage,
                                                     'opensOn', w.opens_on, 'closesOn', w.closes_on)
                                   order by o.path, w.opens_on, w.stage)
                   from organization_window w
                   join organization o on o.region_id = w.region_id and o.id = w.organization_id
                   where w.region_id = f.region_id and w.year = f.year), '[]') as "organizationWindows"
  from fiscal_year f
  where f.region_id = $1 and ($2::uuid is null or f.id = $2)
  order by f.year desc`;

export interface NewYear {
  year: number;
  scheme: string;
  stage: YearStage;
  openRectifications: OpenRectificationEffect;
}

@Injectable()
export class FiscalYearsRepository {
  constructor(private readonly database: Database) {}

  async list(user: Principal): Promise<AdministeredYear[]> {
    return this.database.read<AdministeredYear>(user, YEARS, [user.regionId, null]);
  }

  /** The year, closed to other writers and to first submissions until the transaction ends. */
  async findForWriting(transaction: Transaction, user: Principal, id: string): Promise<AdministeredYear | undefined> {
    const [, year] = await Promise.all([
      transaction.query(`select id from fiscal_year where region_id = $1 and id = $2 for update`, [user.regionId, id]),
      this.find(transaction, user, id),
    ]);
    return year;
  }

  async find(transaction: Transaction, user: Principal, id: string): Promise<AdministeredYear | undefined> {
    const [year] = await transaction.query<AdministeredYear>(YEARS, [user.regionId, id]);
    return year;
  }

  async schemeExists(transaction: Transaction, scheme: string): Promise<boolean> {
    return (await transaction.query(`select id from scoring_scheme where id = $1`, [scheme])).length > 0;
  }

  /** The id of the new year, undefined where the region has it already. */
  async create(transaction: Transaction, user: Principal, { year, scheme, stage, openRectifications }: NewYear): Promise<string | undefined> {
    const [row] = await transaction.query<{ id: string }>(
      `insert into fiscal_year (region_id, id, year, scheme_id, stage, open_rectifications) values ($1, $2, $3, $4, $5, $6)
       on conflict (region_id, year) do nothing returning id`,
      [user.regionId, v7(), year, scheme, stage, openRectifications],
    );
    return row?.id;
  }

  async change(transaction: Transaction, user: Principal, id: string, settings: Omit<NewYear, 'year'>): Promise<void> {
    await transaction.query(`update fiscal_year set scheme_id = $3, stage = $4, open_rectifications = $5 where region_id = $1 and id = $2`, [
      user.regionId,
      id,
      settings.scheme,
      settings.stage,
      settings.openRectifications,
    ]);
  }

  async raiseVersion(transaction: Transaction, user: Principal, id: string): Promise<void> {
    await transaction.query(`update fiscal_year set version = version + 1 where region_id = $1 and id = $2`, [user.regionId, id]);
  }

  async setWindow(transaction: Transaction, user: Principal, year: number, window: EntryWindowView): Promise<void> {
    await transaction.query(
      `insert into entry_window (region_id, id, year, stage, opens_on, closes_on) values ($1, $2, $3, $4, $5, $6)
       on conflict (region_id, year, stage) do update set opens_on = excluded.opens_on, closes_on = excluded.closes_on`,
      [user.regionId, v7(), year, window.stage, window.opensOn, window.closesOn],
    );
  }

  /** False where the region has no such organization. */
  async setOrganizationWindow(
    transaction: Transaction,
    user: Principal,
    year: number,
    organizationId: string,
    window: EntryWindowView,
  ): Promise<boolean> {
    const rows = await transaction.query(
      `insert into organization_window (region_id, id, year, organization_id, stage, opens_on, closes_on)
       select o.region_id, $2, $3, o.id, $5, $6, $7 from organization o where o.region_id = $1 and o.id = $4
       on conflict (region_id, year, organization_id, stage) do update set opens_on = excluded.opens_on, closes_on = excluded.closes_on
       returning id`,
      [user.regionId, v7(), year, organizationId, window.stage, window.opensOn, window.closesOn],
    );
    return rows.length > 0;
  }

  async removeOrganizationWindow(transaction: Transaction, user: Principal, year: number, organizationId: string, stage: YearStage): Promise<void> {
    await transaction.query(
      `delete from organization_window where region_id = $1 and year = $2 and organization_id = $3 and stage = $4`,
      [user.regionId, year, organizationId, stage],
    );
  }

  async removeWindow(transaction: Transaction, user: Principal, year: number, stage: YearStage): Promise<void> {
    await transaction.query(`delete from entry_window where region_id = $1 and year = $2 and stage = $3`, [
      user.regionId,
      year,
      stage,
    ]);
  }
}
