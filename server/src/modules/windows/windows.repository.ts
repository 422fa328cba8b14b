import { Injectable } from '@nestjs/common';
import type { WindowExtensionView, WindowInForce, YearStage } from '@jixiao/contracts/views';
import { v7 } from 'uuid';
import type { Permission } from '@jixiao/contracts/access';
import type { Principal } from '../../platform/access/principal.js';
import { PRESENT_YEAR } from '../../platform/access/present-year.sql.js';
import { ORGANIZATION_IN_REACH, PROJECT_IN_REACH, organizationReachParameters, reachParameters } from '../../platform/access/reach-sql.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { windowRows } from '../projects/entry-windows.js';

/** Whose entry is extended. */
export interface WindowSubject {
  readonly kind: 'project' | 'organization';
  readonly id: string;
}

export interface SubjectWindows {
  year: number;
  path: string;
  leadUserId: string | null;
  windows: Omit<WindowInForce, 'state'>[];
}

export interface NewExtension {
  year: number;
  stage: YearStage;
  closesOn: string;
  reason: string;
}

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const named = (row: string): string =>
  `case when ${row}.id is null then null else json_build_object('id', ${row}.id, 'code', ${row}.code, 'name', ${row}.name) end`;

/** An extension `x` with whom it is for and who decided. */
const EXTENSION = `json_build_object(
  'id', x.id, 'year', x.year, 'stage', x.stage, 'closesOn', x.closes_on, 'reason', x.reason,
  'grantedBy', xg.name, 'grantedAt', ${instant('x.granted_at')}, 'project', ${named('xp')}, 'organization', ${named('xo')},
  'withdrawn', case when x.withdrawn_at is null then null else json_build_object(
    'by', xw.name, 'at', ${instant('x.withdrawn_at')}, 'reason', x.withdrawal_reason) end,
  'version', x.version)`;

const EXTENSION_FROM = `
  window_extension x
  join app_user xg on xg.region_id = x.region_id and xg.id = x.granted_by
  left join app_user xw on xw.region_id = x.region_id and xw.id = x.withdrawn_by
  left join project xp on xp.region_id = x.region_id and xp.id = x.project_id
  left join organization xo on xo.region_id = x.region_id and xo.id = x.organization_id`;

const windowsOf = (rows: string): string => `coalesce((
  select json_agg(json_build_object(
    'stage', w.stage, 'opensOn', w.opens_on, 'closesOn', w.closes_on, 'setClosesOn', w.set_closes_on,
    'setFor', ${named('wo')}, 'extension', (select ${EXTENSION} from ${EXTENSION_FROM} where x.region_id = b.region_id and x.id = w.extension_id))
    order by w.opens_on, w.closes_on, w.stage)
  from (${rows}) w
  left join organization wo on wo.region_id = b.region_id and wo.id = w.organization_id), '[]')`;

/** After the reach: $5 the project, $6 the year or null. */
const OF_PROJECT = `
  select b.year, u.path, p.lead_user_id as "leadUserId", ${windowsOf(windowRows({ path: 'u.path', project: 'p.id' }))} as windows
  from project p
  join organization u on u.region_id = p.region_id and u.id = p.unit_id
  join project_budget b on b.region_id = p.region_id and b.project_id = p.id
    and b.year = coalesce($6::int, (select max(y.year) from project_budget y where y.region_id = p.region_id and y.project_id = p.id))
  where ${PROJECT_IN_REACH} and p.id = $5`;

/** After the reach: $4 the organization, $5 the year or null. */
const OF_ORGANIZATION = `
  select b.year, o.path, null as "leadUserId", ${windowsOf(windowRows({ path: 'o.path' }))} as windows
  from organization o
  join fiscal_year b on b.region_id = o.region_id and b.year = coalesce($5::int, ${PRESENT_YEAR})
  where ${ORGANIZATION_IN_REACH} and o.id = $4`;

/** After the reach: $5 one of them or null, $6 the year or null, $7 the last one seen, $8 how many. */
const EXTENSIONS = `
  select ${EXTENSION} as extension
  from ${EXTENSION_FROM}
  where x.region_id = $1 and ($5::uuid is null or x.id = $5) and ($6::int is null or x.year = $6) and ($7::uuid is null or x.id < $7)
    and (exists (select 1 from project p where p.id = x.project_id and ${PROJECT_IN_REACH})
         or x.organization_id is not null and ($2::boolean or exists (select 1 from unnest($4::text[]) as t(path) where starts_with(xo.path, t.path))))
  order by x.id desc limit $8`;

@Injectable()
export class WindowsRepository {
  constructor(private readonly database: Database) {}

  async inForce(user: Principal, permission: Permission, subject: WindowSubject, year: number | null): Promise<SubjectWindows | undefined> {
    const { sql, parameters } = windowsQuery(user, permission, subject, year);
    const [row] = await this.database.read<SubjectWindows>(user, sql, parameters);
    return row;
  }

  async inForceForWriting(transaction: Transaction, user: Principal, subject: WindowSubject, year: number): Promise<SubjectWindows | undefined> {
    const { sql, parameters } = windowsQuery(user, 'window-extension:write', subject, year);
    const [row] = await transaction.query<SubjectWindows>(sql, parameters);
    return row;
  }

  async list(user: Principal, year: number | null, before: string | null, limit: number): Promise<WindowExtensionView[]> {
    const rows = await this.database.read<{ extension: WindowExtensionView }>(user, EXTENSIONS, [
      ...reachParameters(user, 'window-extension:read'),
      null,
      year,
      before,
      limit,
    ]);
    return rows.map(({ extension }) => extension);
  }

  async find(transaction: Transaction, user: Principal, id: string): Promise<WindowExtensionView | undefined> {
    const [row] = await transaction.query<{ extension: WindowExtensionView }>(EXTENSIONS, [
      ...reachParameters(user, 'window-extension:write'),
      id,
      null,
      null,
      1,
    ]);
    return row?.extension;
  }

  async add(transaction: Transaction, user: Principal, { kind, id: subjectId }: WindowSubject, granted: NewExtension): Promise<string> {
    const id = v7();
    await transaction.query(
      `insert into window_extension (region_id, id, year, stage, project_id, organization_id, closes_on, reason, granted_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        user.regionId,
        id,
        granted.year,
        granted.stage,
        kind === 'project' ? subjectId : null,
        kind === 'organization' ? subjectId : null,
        granted.closesOn,
        granted.reason,
        user.userId,
      ],
    );
    return id;
  }

  async withdraw(transaction: Transaction, user: Principal, id: string, reason: string): Promise<void> {
    await transaction.query(
      `update window_extension set withdrawn_by = $3, withdrawn_at = now(), withdrawal_reason = $4, version = version + 1
       where region_id = $1 and id = $2`,
      [user.regionId, id, user.userId, reason],
    );
  }
}

function windowsQuery(user: Principal, permission: Permission, { kind, id }: WindowSubject, year: number | null): { sql: string; parameters: unknown[] } {
  if (kind === 'project') return { sql: OF_PROJECT, parameters: [...reachParameters(user, permission), id, year] };
  return { sql: OF_ORGANIZATION, parameters: [...organizationReachParameters(user, permission), id, year] };
}
