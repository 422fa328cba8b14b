import { PROJECT_IN_REACH } from '../../platform/access/reach-sql.js';
import { projectWindows } from './entry-windows.js';
import { STAGE, YEAR_JOINS } from './project-list.sql.js';

const amount = (column: string): string => `trim_scale(${column})::text`;

const list = (columns: string, from: string, order: string): string =>
  `coalesce((select json_agg(json_build_object(${columns}) order by ${order}) from ${from}), '[]'::json)`;

const rowsOfBudget = (table: string): string =>
  `${table} x where x.region_id = b.region_id and x.project_budget_id = b.id`;

export const EXECUTION = list(
  `'source', x.source, 'initial', ${amount('x.initial')}, 'adjusted', ${amount('x.adjusted')},
   'executed', ${amount('x.executed')}`,
  rowsOfBudget('execution_amount'),
  `array_position(array['total', 'fiscal', 'carryover', 'other'], x.source)`,
);

/** The budget `b` of a project with all that its form lists. */
export const BUDGET = `json_build_object(
  'id', b.id, 'total', ${amount('b.total')}, 'initial', ${amount('b.initial')}, 'adjusted', ${amount('b.adjusted')},
  'changeNote', b.change_note,
  'priorAmounts', ${list(`'year', x.year, 'amount', ${amount('x.amount')}`, rowsOfBudget('prior_amount'), 'x.year desc')},
  'fundingSources', ${list(
    `'ordinal', x.ordinal, 'kind', x.kind, 'name', x.name, 'amount', ${amount('x.amount')}`,
    rowsOfBudget('funding_source'),
    'x.ordinal',
  )},
  'expenditureLines', ${list(
    `'ordinal', x.ordinal, 'activity', x.activity, 'description', x.description, 'economicClass', x.economic_class,
     'amount', ${amount('x.amount')}, 'basis', x.basis, 'note', x.note`,
    rowsOfBudget('expenditure_line'),
    'x.ordinal',
  )},
  'procurementItems', ${list(
    `'ordinal', x.ordinal, 'itemCode', x.item_code, 'name', x.name, 'quantity', ${amount('x.quantity')},
     'amount', ${amount('x.amount')}`,
    rowsOfBudget('procurement_item'),
    'x.ordinal',
  )},
  'execution', ${EXECUTION})`;

const EVIDENCE = list(
  `'id', e.id, 'fileName', e.file_name, 'mediaType', e.media_type, 'size', e.size, 'uploadedAt', e.uploaded_at`,
  'evidence_file e where e.region_id = i.region_id and e.indicator_id = i.id and e.deleted_at is null',
  'e.uploaded_at, e.id',
);

const DECLARED = `'id', i.id, 'ordinal', i.ordinal, 'classCode', i.class_code, 'name', i.name, 'target', i.target,
   'targetParsed', i.target_parsed, 'basis', i.basis, 'basisNote', i.basis_note, 'weight', ${amount('i.weight')},
   'twoYearsBefore', i.two_years_before, 'yearBefore', i.year_before`;

/** The indicators of a goal `g`. */
export const INDICATORS = list(
  `${DECLARED},
   'actual', case when a.id is null then null else json_build_object(
     'actual', a.actual, 'grade', a.grade, 'share', ${amount('a.share')}, 'reason', a.reason,
     'improvement', a.improvement, 'recordedAt', a.recorded_at) end,
   'evidence', ${EVIDENCE}`,
  `indicator i
   left join actual_value a on a.region_id = i.region_id and a.indicator_id = i.id
   where i.region_id = g.region_id and i.goal_id = g.id and i.deleted_at is null`,
  'i.ordinal, i.id',
);

/** The indicators of a goal `g` without what was achieved, for who asks only what is promised. */
export const DECLARED_INDICATORS = list(
  DECLARED,
  'indicator i where i.region_id = g.region_id and i.goal_id = g.id and i.deleted_at is null',
  'i.ordinal, i.id',
);

const goalsWith = (indicators: string): string =>
  list(
    `'id', g.id, 'horizon', g.horizon, 'ordinal', g.ordinal, 'statement', g.statement, 'indicators', ${indicators}`,
    'goal g where g.region_id = p.region_id and g.project_id = p.id and g.year = b.year and g.deleted_at is null',
    'g.horizon desc, g.ordinal',
  );

/** The goals of project `p` in the year of its budget `b`. */
export const GOALS = goalsWith(INDICATORS);

/** Their targets only. */
export const DECLARED_GOALS = goalsWith(DECLARED_INDICATORS);

/** The year of budget `b` is $6, the latest of the project where that is null. */
export const YEAR_CHOSEN = `b.year = coalesce($6::int, (select max(y.year) from project_budget y
                                    where y.region_id = p.region_id and y.project_id = p.id))`;

/**
 * Raises the version $7 that a writer saw, and so locks the project, and gives what a recording compares itself with.
 * The other parameters are those of {@link PROJECT_PAGE}, with a year. What it reads cannot be older than that version: every
 * recording raises it, and where somebody did so meanwhile, nothing is found.
 */
export const OPEN_RECORDED_PROJECT = `
  with raised as (
    update project p set version = p.version + 1
    where ${PROJECT_IN_REACH} and p.id = $5 and p.version = $7
    returning p.region_id, p.id, p.unit_id, p.version)
  select ${projectWindows('u.path')} as windows, json_build_object(
    'version', p.version, 'status', se.status, 'budgetId', b.id,
    'executed', (select json_object_agg(x.source, ${amount('x.executed')}) from ${rowsOfBudget('execution_amount')}),
    'actuals', (
      select json_object_agg(i.id, case when a.id is null then null else json_build_object(
        'actual', a.actual, 'grade', a.grade, 'share', ${amount('a.share')}, 'reason', a.reason,
        'improvement', a.improvement) end)
      from goal g
      join indicator i on i.region_id = g.region_id and i.goal_id = g.id and i.deleted_at is null
      left join actual_value a on a.region_id = i.region_id and a.indicator_id = i.id
      where g.region_id = p.region_id and g.project_id = p.id and g.year = b.year)) as project
  from raised p
  join organization u on u.region_id = p.region_id and u.id = p.unit_id
  join project_budget b on b.region_id = p.region_id and b.project_id = p.id and b.year = $6
  left join self_evaluation se on se.region_id = p.region_id and se.project_id = p.id and se.year = b.year`;

const PAGE = `json_build_object(
    'id', p.id, 'code', p.code, 'name', p.name, 'year', b.year,
    'years', (select json_agg(y.year order by y.year desc) from project_budget y
              where y.region_id = p.region_id and y.project_id = p.id),
    'version', p.version, 'stage', s.stage, 'demonstration', f.demonstration,
    'department', json_build_object('id', d.id, 'code', d.code, 'name', d.name),
    'unit', case when u.id is null then null else json_build_object('id', u.id, 'code', u.code, 'name', u.name) end,
    'lead', case when l.id is null then null else json_build_object('id', l.id, 'name', l.name, 'phone', l.phone) end,
    'attribute', p.attribute, 'expenditureCategory', p.expenditure_category, 'startYear', p.start_year,
    'endYear', p.end_year, 'reason', p.reason, 'content', p.content, 'address', p.address, 'postcode', p.postcode,
    'scheme', f.scheme_id, 'budget', ${BUDGET}, 'goals', ${GOALS},
    'selfEvaluation', case when se.id is null then null else json_build_object(
      'id', se.id, 'status', se.status, 'total', se.total::text, 'rating', se.rating,
      'submittedAt', se.submitted_at) end
  )`;

const PAGE_FROM = `
  from project p ${YEAR_JOINS}
  join fiscal_year f on f.region_id = b.region_id and f.year = b.year
  join organization d on d.region_id = p.region_id and d.id = p.organization_id
  left join organization u on u.region_id = p.region_id and u.id = p.unit_id
  cross join lateral (select ${STAGE} as stage) s
  left join app_user l on l.region_id = p.region_id and l.id = p.lead_user_id
  where ${PROJECT_IN_REACH}`;

const ONE = `and p.id = $5 and ${YEAR_CHOSEN}`;

/** What decides which acts a page offers to its reader. */
const STANDING = `s.stage, p.version, p.lead_user_id as "leadUserId", u.path as "unitPath", ${projectWindows('u.path')} as windows`;

/** A project with everything of one year, as one JSON. After the reach: $5 its id, $6 the year (null: its latest). */
export const PROJECT_PAGE = `
  select ${PAGE} as page, ${STANDING} ${PAGE_FROM} ${ONE}`;

/** Many projects with everything of one year. After the reach: $5 their ids, $6 the year. */
export const PROJECT_PAGES = `
  select ${PAGE} as page, ${STANDING} ${PAGE_FROM} and p.id = any($5::uuid[]) and b.year = $6`;

/** The same as text, for whom only passes it on: reading and writing JSON costs more than all else of an answer. */
export const PROJECT_PAGE_TEXT = `
  select (${PAGE})::text as page, ${STANDING} ${PAGE_FROM} ${ONE}`;

/** What may keep evidence from being changed: $3 is the year of the indicator. */
export const ENTRY_STATE = `
  select se.status, ${projectWindows('u.path')} as windows
  from project p
  join organization u on u.region_id = p.region_id and u.id = p.unit_id
  join project_budget b on b.region_id = p.region_id and b.project_id = p.id
  left join self_evaluation se on se.region_id = b.region_id and se.project_id = b.project_id and se.year = b.year
  where p.region_id = $1 and p.id = $2 and b.year = $3`;
