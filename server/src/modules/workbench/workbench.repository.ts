import { Injectable } from '@nestjs/common';
import type { ProjectStage, WorkbenchView } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { PRESENT_YEAR } from '../../platform/access/present-year.sql.js';
import { PROJECT_IN_REACH, reachParameters } from '../../platform/access/reach-sql.js';
import { Database } from '../../platform/database/database.js';
import { windowRows } from '../projects/entry-windows.js';
import { LIST_ITEM, LIST_ITEM_JOINS, PAGE_COLUMNS, STAGE, YEAR_JOINS } from '../projects/project-list.sql.js';

/** After the reach: $5 the year (null: the present one), $6 the stages in which a project waits for this person, $7 their place. */
const WORKBENCH = `
  with of_year as (
    select f.year, f.stage, f.demonstration from fiscal_year f
    where f.region_id = $1 and f.year = coalesce($5::int, ${PRESENT_YEAR})),
  everything as materialized (
    select ${PAGE_COLUMNS}, ${STAGE} as stage
    from project p ${YEAR_JOINS}
    where ${PROJECT_IN_REACH} and b.year = (select year from of_year)),
  page as materialized (
    select * from everything where stage = any($6::text[])
    order by array_position(array['returned', 'submitted', 'forwarded', 'recording', 'not_started'], stage), code limit 50)
  select json_build_object(
    'year', y.year, 'stage', y.stage, 'demonstration', y.demonstration,
    'windows', coalesce((
      select json_agg(json_build_object('stage', w.stage, 'opensOn', w.opens_on, 'closesOn', w.closes_on) order by w.opens_on, w.closes_on)
      from fiscal_year b cross join lateral (${windowRows({ path: '$7' })}) w where b.region_id = $1 and b.year = y.year), '[]'),
    'progress', coalesce((
      select json_agg(json_build_object('stage', s.stage, 'projects', s.projects)) from (
        select stage, count(*) as projects from everything group by stage
        order by array_position(array['not_started', 'recording', 'returned', 'submitted', 'forwarded', 'confirmed'], stage)) s), '[]'),
    'waiting', coalesce((
      select json_agg(row_to_json(item)) from (
        select ${LIST_ITEM} from page ${LIST_ITEM_JOINS}
        order by array_position(array['returned', 'submitted', 'forwarded', 'recording', 'not_started'], page.stage), page.code) item), '[]')
  ) as workbench
  from of_year y`;

@Injectable()
export class WorkbenchRepository {
  constructor(private readonly database: Database) {}

  async find(user: Principal, year: number | null, waiting: readonly ProjectStage[]): Promise<WorkbenchView | undefined> {
    const [row] = await this.database.read<{ workbench: WorkbenchView }>(user, WORKBENCH, [
      ...reachParameters(user, 'workbench:read'),
      year,
      waiting,
      user.assignments.find(({ path }) => path !== null)?.path ?? '',
    ]);
    return row?.workbench;
  }
}
