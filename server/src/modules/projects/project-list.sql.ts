import type { ProjectSort } from '@jixiao/contracts/views';
import { PROJECT_IN_REACH } from '../../platform/access/reach-sql.js';
import { PRESENT_YEAR } from '../../platform/access/present-year.sql.js';

export type Direction = 'asc' | 'desc';

const KEYS: Record<ProjectSort, { expression: string; type: 'text' | 'numeric' }> = {
  code: { expression: 'p.code', type: 'text' },
  name: { expression: 'p.name', type: 'text' },
  budget: { expression: 'coalesce(b.adjusted, -1)', type: 'numeric' },
  execution: { expression: 'coalesce(total.executed / nullif(total.adjusted, 0), -1)', type: 'numeric' },
  score: { expression: 'coalesce(se.total, -1)', type: 'numeric' },
};

/** Something of the project has been recorded in the year of its budget `b`. */
const BEGUN = `(total.executed is not null or exists (
  select 1 from goal bg
  join indicator bi on bi.region_id = bg.region_id and bi.goal_id = bg.id and bi.deleted_at is null
  join actual_value ba on ba.region_id = bi.region_id and ba.indicator_id = bi.id
  where bg.region_id = p.region_id and bg.project_id = p.id and bg.year = b.year))`;

/** Where a project stands; needs `se`, `total`, `b` and `p`. */
export const STAGE = `case when se.status in ('submitted', 'forwarded', 'returned', 'confirmed') then se.status
  when ${BEGUN} then 'recording' else 'not_started' end`;

/** What of a project's year every list shows; needs `p`, `b`, `se`, `total`. */
export const YEAR_JOINS = `
  join project_budget b on b.region_id = p.region_id and b.project_id = p.id
  left join self_evaluation se on se.region_id = p.region_id and se.project_id = p.id and se.year = b.year
  left join execution_amount total
    on total.region_id = b.region_id and total.project_budget_id = b.id and total.source = 'total'`;

/** Columns of {@link ProjectListItem} over a page of projects. */
export const LIST_ITEM = `
  page.id, page.code, page.name, page.year, d.name as department, u.name as unit, l.name as lead, page.stage,
  trim_scale(page.budget)::text as budget, trim_scale(page.executed)::text as executed,
  round(page.executed / nullif(page.budget, 0), 4)::text as "executionRate",
  counts.indicators, counts.recorded, page.score::text as score, page.rating`;

export const LIST_ITEM_JOINS = `
  join organization d on d.region_id = $1 and d.id = page.organization_id
  left join organization u on u.region_id = $1 and u.id = page.unit_id
  left join app_user l on l.region_id = $1 and l.id = page.lead_user_id
  cross join lateral (
    select count(i.id)::int as indicators,
           count(a.id) filter (where coalesce(a.actual, '') <> '' or a.grade is not null)::int as recorded
    from goal g
    join indicator i on i.region_id = g.region_id and i.goal_id = g.id and i.deleted_at is null
    left join actual_value a on a.region_id = i.region_id and a.indicator_id = i.id
    where g.region_id = $1 and g.project_id = page.id and g.year = page.year and g.horizon = 'annual') counts`;

export const PAGE_COLUMNS = `
  p.id, p.code, p.name, b.year, p.organization_id, p.unit_id, p.lead_user_id, b.adjusted as budget, total.executed,
  se.total as score, se.rating`;

/**
 * One page of projects. Parameters after the reach: $5 year (null: the present one), $6 text, $7 stage, $8 rating,
 * $9 key and $10 id of the last project seen, $11 how many.
 */
export function listSql(sort: ProjectSort, direction: Direction): string {
  const { expression, type } = KEYS[sort];
  const beyond = direction === 'asc' ? '>' : '<';
  return `
    with page as materialized (
      select ${PAGE_COLUMNS}, ${STAGE} as stage, ${expression} as sort_key
      from project p ${YEAR_JOINS}
      where ${PROJECT_IN_REACH}
        and b.year = coalesce($5::int, ${PRESENT_YEAR})
        and ($6::text is null or position(lower($6) in lower(p.name)) > 0 or position(lower($6) in lower(p.code)) > 0)
        and ($7::text is null or ${STAGE} = $7)
        and ($8::text is null or se.rating = $8)
        and ($9::text is null or (${expression}, p.id) ${beyond} ($9::${type}, $10::uuid))
      order by ${expression} ${direction}, p.id ${direction}
      limit $11)
    select ${LIST_ITEM}, page.sort_key::text as "sortKey"
    from page ${LIST_ITEM_JOINS}
    order by page.sort_key ${direction}, page.id ${direction}`;
}
