/** The statements that somebody who needs exactly one answer would write by hand, without access rules. */

export const PROJECT_READ = `
  select json_build_object(
    'id', p.id, 'code', p.code, 'name', p.name, 'year', b.year,
    'years', (select json_agg(y.year order by y.year desc) from project_budget y where y.region_id = p.region_id and y.project_id = p.id),
    'version', p.version,
    'stage', coalesce(nullif(se.status, 'draft'), case when t.executed is not null then 'recording' else 'not_started' end),
    'demonstration', f.demonstration,
    'department', json_build_object('id', d.id, 'code', d.code, 'name', d.name),
    'unit', json_build_object('id', u.id, 'code', u.code, 'name', u.name),
    'lead', json_build_object('id', l.id, 'name', l.name, 'phone', l.phone),
    'attribute', p.attribute, 'expenditureCategory', p.expenditure_category, 'startYear', p.start_year, 'endYear', p.end_year,
    'reason', p.reason, 'content', p.content, 'address', p.address, 'postcode', p.postcode, 'scheme', f.scheme_id,
    'budget', json_build_object(
      'id', b.id, 'total', trim_scale(b.total)::text, 'initial', trim_scale(b.initial)::text,
      'adjusted', trim_scale(b.adjusted)::text, 'changeNote', b.change_note,
      'priorAmounts', (select json_agg(json_build_object('year', x.year, 'amount', trim_scale(x.amount)::text) order by x.year desc)
        from prior_amount x where x.region_id = b.region_id and x.project_budget_id = b.id),
      'fundingSources', (select json_agg(json_build_object('ordinal', x.ordinal, 'kind', x.kind, 'name', x.name,
          'amount', trim_scale(x.amount)::text) order by x.ordinal)
        from funding_source x where x.region_id = b.region_id and x.project_budget_id = b.id),
      'expenditureLines', (select json_agg(json_build_object('ordinal', x.ordinal, 'activity', x.activity, 'description', x.description,
          'economicClass', x.economic_class, 'amount', trim_scale(x.amount)::text, 'basis', x.basis, 'note', x.note) order by x.ordinal)
        from expenditure_line x where x.region_id = b.region_id and x.project_budget_id = b.id),
      'procurementItems', (select json_agg(json_build_object('ordinal', x.ordinal, 'itemCode', x.item_code, 'name', x.name,
          'quantity', trim_scale(x.quantity)::text, 'amount', trim_scale(x.amount)::text) order by x.ordinal)
        from procurement_item x where x.region_id = b.region_id and x.project_budget_id = b.id),
      'execution', (select json_agg(json_build_object('source', x.source, 'initial', trim_scale(x.initial)::text,
          'adjusted', trim_scale(x.adjusted)::text, 'executed', trim_scale(x.executed)::text)
          order by array_position(array['total', 'fiscal', 'carryover', 'other'], x.source))
        from execution_amount x where x.region_id = b.region_id and x.project_budget_id = b.id)),
    'goals', (select json_agg(json_build_object('id', g.id, 'horizon', g.horizon, 'ordinal', g.ordinal, 'statement', g.statement,
        'indicators', coalesce((select json_agg(json_build_object('id', i.id, 'ordinal', i.ordinal, 'classCode', i.class_code,
            'name', i.name, 'target', i.target, 'targetParsed', i.target_parsed, 'basis', i.basis, 'basisNote', i.basis_note,
            'weight', trim_scale(i.weight)::text, 'twoYearsBefore', i.two_years_before, 'yearBefore', i.year_before,
            'actual', case when a.id is null then null else json_build_object('actual', a.actual, 'grade', a.grade,
              'share', trim_scale(a.share)::text, 'reason', a.reason, 'improvement', a.improvement, 'recordedAt', a.recorded_at) end,
            'evidence', coalesce((select json_agg(json_build_object('id', e.id, 'fileName', e.file_name, 'mediaType', e.media_type,
                'size', e.size, 'uploadedAt', e.uploaded_at) order by e.uploaded_at)
              from evidence_file e where e.region_id = i.region_id and e.indicator_id = i.id), '[]')) order by i.ordinal)
          from indicator i left join actual_value a on a.region_id = i.region_id and a.indicator_id = i.id
          where i.region_id = g.region_id and i.goal_id = g.id), '[]')) order by g.horizon desc, g.ordinal)
      from goal g where g.region_id = p.region_id and g.project_id = p.id and g.year = b.year),
    'selfEvaluation', case when se.id is null then null else json_build_object('id', se.id, 'status', se.status,
      'total', se.total::text, 'rating', se.rating, 'submittedAt', se.submitted_at) end,
    'inCharge', false, 'may', json_build_object('declare', false, 'record', false, 'submit', false, 'forward', false, 'review', false)) as page
  from project p
  join project_budget b on b.region_id = p.region_id and b.project_id = p.id and b.year = $3
  join fiscal_year f on f.region_id = p.region_id and f.year = b.year
  join organization d on d.region_id = p.region_id and d.id = p.organization_id
  join organization u on u.region_id = p.region_id and u.id = p.unit_id
  join app_user l on l.region_id = p.region_id and l.id = p.lead_user_id
  join execution_amount t on t.region_id = b.region_id and t.project_budget_id = b.id and t.source = 'total'
  left join self_evaluation se on se.region_id = p.region_id and se.project_id = p.id and se.year = b.year
  where p.region_id = $1 and p.id = $2`;

export const LIST = `
  select p.id, p.code, p.name, b.year, d.name as department, u.name as unit, l.name as lead,
         coalesce(nullif(se.status, 'draft'), case when t.executed is not null then 'recording' else 'not_started' end) as stage,
         trim_scale(b.adjusted)::text as budget, trim_scale(t.executed)::text as executed,
         round(t.executed / nullif(b.adjusted, 0), 4)::text as "executionRate", c.indicators, c.recorded,
         se.total::text as score, se.rating
  from (select * from project where region_id = $1 and deleted_at is null order by code limit $3) p
  join project_budget b on b.region_id = p.region_id and b.project_id = p.id and b.year = $2
  join execution_amount t on t.region_id = b.region_id and t.project_budget_id = b.id and t.source = 'total'
  left join self_evaluation se on se.region_id = p.region_id and se.project_id = p.id and se.year = b.year
  join organization d on d.region_id = p.region_id and d.id = p.organization_id
  join organization u on u.region_id = p.region_id and u.id = p.unit_id
  join app_user l on l.region_id = p.region_id and l.id = p.lead_user_id
  cross join lateral (
    select count(*)::int as indicators, count(a.id)::int as recorded
    from goal g join indicator i on i.region_id = g.region_id and i.goal_id = g.id
    left join actual_value a on a.region_id = i.region_id and a.indicator_id = i.id
    where g.region_id = p.region_id and g.project_id = p.id and g.year = b.year and g.horizon = 'annual') c
  order by p.code`;

export const SAVE = `
  with p as (
    update project set version = version + 1 where region_id = $1 and id = $2 and version = $3 returning id, version, lead_user_id),
  a as (
    insert into actual_value (region_id, id, indicator_id, actual, grade, share, reason, improvement, recorded_by, recorded_at)
    select $1, gen_random_uuid(), r.id, r.actual, r.grade, r.share, r.reason, r.improvement, p.lead_user_id, now()
    from p, jsonb_to_recordset($5::jsonb) as r(id uuid, actual text, grade text, share numeric, reason text, improvement text)
    on conflict (region_id, indicator_id) do update set
      actual = excluded.actual, grade = excluded.grade, share = excluded.share, reason = excluded.reason,
      improvement = excluded.improvement, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at,
      version = actual_value.version + 1
    returning 1),
  e as (
    update execution_amount x set executed = r.executed, version = x.version + 1
    from p join project_budget b on b.region_id = $1 and b.project_id = p.id and b.year = $4,
         jsonb_to_recordset($6::jsonb) as r(source text, executed numeric)
    where x.region_id = $1 and x.project_budget_id = b.id and x.source = r.source
    returning 1)
  select p.version, ((select count(*) from a) + (select count(*) from e))::int as changes from p`;
