import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { INDICATORS } from './indicators.mjs';

export const PASSWORD = 'bench-Password-1';
export const YEAR = 2026;
const REGIONS = 30;
const PROJECTS = 100;
const LEADS = 10;

const YEAR_AND_PEOPLE = `
  insert into region select (900000 + n)::text, '测试区' || n from generate_series(1, ${REGIONS}) n;
  insert into fiscal_year (region_id, id, year, scheme_id, stage)
    select id, uuidv7(), ${YEAR}, 'mof-2021', 'self_evaluate' from region;
  insert into entry_window (region_id, id, year, stage, opens_on, closes_on)
    select id, uuidv7(), ${YEAR}, stage, current_date - 30, current_date + 30
    from region, unnest(array['self_evaluate', 'finance_review']) stage;
  insert into organization (region_id, id, kind, code, name, path)
    select id, uuidv7(), 'department', '068', '测试局', '068/' from region;
  insert into organization (region_id, id, parent_id, kind, code, name, path)
    select region_id, uuidv7(), id, 'unit', '06800' || n, '测试局第' || n || '中心', '068/06800' || n || '/'
    from organization, generate_series(1, 5) n;
  insert into app_user (region_id, id, organization_id, name, phone)
    select region_id, uuidv7(), id, '负责人' || n, '027-8000-00' || lpad(n::text, 2, '0')
    from organization, generate_series(1, ${LEADS}) n where kind = 'department';
  insert into app_user (region_id, id, name) select id, uuidv7(), '财政审核' from region;
  insert into role_assignment (region_id, id, user_id, role)
    select region_id, uuidv7(), id, case when organization_id is null then 'finance' else 'lead' end from app_user`;

const PROJECTS_AND_BUDGETS = `
  insert into project (region_id, id, code, name, organization_id, unit_id, lead_user_id, attribute, expenditure_category,
                       start_year, end_year, reason, content, address, postcode)
    select d.region_id, uuidv7(), d.region_id || '26068' || lpad(n::text, 4, '0'), '信息化运行维护项目' || n, d.id, u.id, l.id,
           'continuing', 'own_level', 2024, 2028, repeat('依据年度工作计划立项。', 6), repeat('运行维护与安全保障。', 12), '汉江路1号', '430000'
    from organization d cross join generate_series(1, ${PROJECTS}) n
    join organization u on u.region_id = d.region_id and u.code = '06800' || (n % 5 + 1)
    join app_user l on l.region_id = d.region_id and l.name = '负责人' || (n % ${LEADS} + 1)
    where d.kind = 'department';
  insert into project_budget (region_id, id, project_id, year, total, initial, adjusted)
    select region_id, uuidv7(), id, ${YEAR}, 360, 120, 118.5 from project;
  insert into prior_amount (region_id, id, project_budget_id, year, amount)
    select region_id, uuidv7(), id, year - n, 100 + n from project_budget, generate_series(1, 2) n;
  insert into funding_source (region_id, id, project_budget_id, ordinal, kind, name, amount)
    select region_id, uuidv7(), id, n, (array['general_public', 'unit_funds'])[n], '资金来源' || n, 59.25
    from project_budget, generate_series(1, 2) n;
  insert into expenditure_line (region_id, id, project_budget_id, ordinal, activity, description, economic_class, amount, basis)
    select region_id, uuidv7(), id, n, '运维服务' || n, '按合同支付', '30213', 39.5, '合同' from project_budget, generate_series(1, 3) n;
  insert into procurement_item (region_id, id, project_budget_id, ordinal, item_code, name, quantity, amount)
    select region_id, uuidv7(), id, 1, 'C16070000', '运行维护服务', 1, 80 from project_budget;
  insert into execution_amount (region_id, id, project_budget_id, source, initial, adjusted, executed)
    select region_id, uuidv7(), id, source, 120, 118.5, 100 from project_budget, unnest(array['total', 'fiscal', 'carryover', 'other']) source`;

const GOALS = `
  insert into goal (region_id, id, project_id, year, horizon, ordinal, statement)
    select region_id, uuidv7(), id, ${YEAR}, horizon, 1, repeat('保障信息系统安全稳定运行。', 5)
    from project, unnest(array['long_term', 'annual']) horizon`;

/** Every project has its twelve indicators at the annual goal; nine of them are recorded, one with evidence. */
const INDICATOR_ROWS = `
  insert into indicator (region_id, id, goal_id, ordinal, class_code, name, target, target_parsed, basis, weight,
                         two_years_before, year_before)
    select g.region_id, uuidv7(), g.id, i.ordinal, i.class, i.name, i.target, i.parsed, 'planned', i.weight, i.target, i.target
    from goal g, jsonb_to_recordset($1::jsonb) as i(ordinal int, class text, name text, target text, parsed jsonb, weight numeric)
    where g.horizon = 'annual'`;

const ACTUALS_AND_EVALUATIONS = `
  insert into actual_value (region_id, id, indicator_id, actual, reason, recorded_by, recorded_at)
    select i.region_id, uuidv7(), i.id, i.target, '按计划完成', p.lead_user_id, now()
    from indicator i join goal g using (region_id) join project p using (region_id)
    where g.id = i.goal_id and p.id = g.project_id and i.ordinal <= 9;
  insert into evidence_file (region_id, id, indicator_id, file_name, media_type, size, sha256, storage_key, uploaded_by, uploaded_at)
    select a.region_id, uuidv7(), a.indicator_id, '验收报告.pdf', 'application/pdf', 1024, repeat('0', 64), a.id::text, a.recorded_by, now()
    from actual_value a join indicator i using (region_id) where i.id = a.indicator_id and i.ordinal = 1;
  insert into self_evaluation (region_id, id, project_id, year, scheme_id, status, form, total, rating, submitted_at, submitted_by)
    select region_id, uuidv7(), id, ${YEAR}, 'mof-2021', 'confirmed', '{}', 92.5, 'excellent', now(), lead_user_id
    from project where right(code, 1) in ('0', '3', '6')`;

const ACCOUNTS = `
  insert into account (id, username, password_hash, region_id, user_id)
    select uuidv7(), role || u.region_id, $1, u.region_id, u.id
    from app_user u join role_assignment r on r.region_id = u.region_id and r.user_id = u.id
    where u.name in ('负责人2', '财政审核')`;

/**
 * Fills the migrated database `url`: 30 regions × 100 projects × 12 indicators, and in each region an account of a lead
 * and one of finance.
 */
export async function generateData(url, { parseTarget, schemes }) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const indicators = INDICATORS.map((each, index) => ({ ...each, ordinal: index + 1, parsed: parseTarget(each.target) }));
    const schemeRows = JSON.stringify(Object.values(schemes));
    await client.query(`insert into scoring_scheme select s ->> 'id', s from jsonb_array_elements($1::jsonb) s on conflict do nothing`, [
      schemeRows,
    ]);
    for (const statement of [YEAR_AND_PEOPLE, PROJECTS_AND_BUDGETS, GOALS]) await client.query(statement);
    await client.query('analyze');
    await client.query(INDICATOR_ROWS, [JSON.stringify(indicators)]);
    await client.query('analyze');
    await client.query(ACTUALS_AND_EVALUATIONS);
    await client.query(ACCOUNTS, [await hash(PASSWORD)]);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** What the tasks ask for: all projects, and those that a signed-in lead may record, with their indicators. */
export async function findSubjects(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: projects } = await client.query(`
      select p.region_id as region, p.id, p.version,
             exists (select from account a where a.region_id = p.region_id and a.user_id = p.lead_user_id)
               and not exists (select from self_evaluation e where e.region_id = p.region_id and e.project_id = p.id) as recordable,
             (select array_agg(i.id order by i.ordinal) from goal g join indicator i on i.region_id = g.region_id and i.goal_id = g.id
              where g.region_id = p.region_id and g.project_id = p.id) as indicators
      from project p order by right(p.code, 4), p.region_id`);
    return projects;
  } finally {
    await client.end();
  }
}
