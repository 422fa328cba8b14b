import { PROJECT_IN_REACH } from '../../platform/access/reach-sql.js';
import { PRESENT_YEAR } from '../../platform/access/present-year.sql.js';
import { HANDED_IN } from '../projects/vocabulary.js';

const FIGURES = `
  'projects', count(*), 'submitted', count(*) filter (where status in ${HANDED_IN}),
  'rated', count(*) filter (where status = 'confirmed'),
  'ratings', json_build_object(
    'excellent', count(*) filter (where status = 'confirmed' and rating = 'excellent'),
    'good', count(*) filter (where status = 'confirmed' and rating = 'good'),
    'fair', count(*) filter (where status = 'confirmed' and rating = 'fair'),
    'poor', count(*) filter (where status = 'confirmed' and rating = 'poor')),
  'averageScore', round(avg(total) filter (where status = 'confirmed'), 2)::text,
  'budget', trim_scale(coalesce(sum(adjusted), 0))::text, 'executed', trim_scale(coalesce(sum(executed), 0))::text,
  'executionRate', round(sum(executed) / nullif(sum(adjusted), 0), 4)::text`;

const PROJECT = `json_build_object('id', id, 'code', code, 'name', name, 'department', department, 'unit', unit,
  'total', total::text, 'rating', rating, 'executionRate', round(executed / nullif(adjusted, 0), 4)::text,
  'confirmed', status = 'confirmed')`;

const handedIn = (member: string): string => `(kept.form #>> '{amounts,total,${member}}')::numeric`;

/**
 * The year-end report as one JSON; of a form that was handed in it reads what the form said then.
 * After the reach: $5 the year (null: the latest of the region).
 */
export const YEAR_END = `
  with of_year as (
    select coalesce($5::int, ${PRESENT_YEAR}) as year),
  scored as materialized (
    select p.id, p.code, coalesce(kept.form #>> '{project,name}', p.name) as name, p.organization_id,
           d.code as department_code, d.name as department, u.name as unit,
           coalesce(${handedIn('adjusted')}, x.adjusted, b.adjusted) as adjusted,
           coalesce(${handedIn('executed')}, x.executed) as executed, se.id as evaluation_id, se.status, se.total, se.rating
    from project p
    join of_year on true
    join project_budget b on b.region_id = p.region_id and b.project_id = p.id and b.year = of_year.year
    join organization d on d.region_id = p.region_id and d.id = p.organization_id
    left join organization u on u.region_id = p.region_id and u.id = p.unit_id
    left join execution_amount x on x.region_id = b.region_id and x.project_budget_id = b.id and x.source = 'total'
    left join self_evaluation se on se.region_id = p.region_id and se.project_id = p.id and se.year = b.year
    left join lateral (select se.form where se.status in ${HANDED_IN}) kept on true
    where ${PROJECT_IN_REACH}),
  items as materialized (
    select s.id as project_id, s.code, s.name as project_name, si.indicator_id as id, si.class_code, si.name, si.target,
           si.actual, si.weight, coalesce(si.reviewed_score, si.score, 0) as score, si.reason, si.improvement, si.ordinal
    from scored s
    join self_evaluation_item si on si.region_id = $1 and si.self_evaluation_id = s.evaluation_id
    where s.status in ${HANDED_IN})
  select json_build_object(
    'year', (select year from of_year),
    'region', (select json_build_object('id', r.id, 'name', r.name) from region r where r.id = $1),
    'total', (select json_build_object(${FIGURES}) from scored),
    'organizations', coalesce((
      select json_agg(o.figures order by o.code) from (
        select department_code as code, json_build_object(
          'id', organization_id, 'code', department_code, 'name', department, ${FIGURES}) as figures
        from scored group by organization_id, department_code, department) o), '[]'),
    'classes', coalesce((
      select json_agg(c.figures order by c.first_ordinal, c.ordinal, c.class_code) from (
        select class_code, first.ordinal as first_ordinal, second.ordinal, json_build_object('classCode', class_code, 'indicators', count(*),
          'unfinished', count(*) filter (where score < weight), 'weight', trim_scale(sum(weight))::text,
          'score', sum(score)::text, 'rate', round(sum(score) / nullif(sum(weight), 0), 4)::text) as figures
        from items
        left join indicator_class second on second.code = class_code and second.from_year = (
          select max(from_year) from indicator_class where from_year <= (select year from of_year))
        left join indicator_class first on first.code = second.parent and first.from_year = second.from_year
        group by class_code, first.ordinal, second.ordinal) c), '[]'),
    'projects', coalesce((
      select json_agg(${PROJECT} order by total desc, code) from scored where total is not null
        and status in ${HANDED_IN}), '[]'),
    'lowScorers', coalesce((
      select json_agg(${PROJECT} order by total, code) from scored
      where status in ${HANDED_IN} and rating in ('fair', 'poor')), '[]'),
    'unfinished', coalesce((
      select json_agg(json_build_object(
        'projectId', project_id, 'projectCode', code, 'projectName', project_name, 'indicatorId', id,
        'classCode', class_code, 'name', name, 'target', target, 'actual', actual, 'weight', weight::text,
        'score', score::text, 'reason', reason, 'improvement', improvement) order by code, ordinal, id)
      from items where score < weight), '[]')) as report
  where exists (select 1 from fiscal_year where region_id = $1 and year = (select year from of_year))`;
