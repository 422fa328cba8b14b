const rows = (columns: string, from: string, order: string): string =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object(${columns}) ORDER BY ${order}) FROM ${from}), '[]'::jsonb)`;

const amount = (column: string): string => `trim_scale(${column})::text`;

const ofBudget = (table: string): string => `${table} x WHERE x.region_id = b.region_id AND x.project_budget_id = b.id`;

const indicators = rows(
  `'id', i.id, 'ordinal', i.ordinal, 'classCode', i.class_code, 'name', i.name, 'target', i.target, 'targetParsed', i.target_parsed,
   'basis', i.basis, 'basisNote', i.basis_note, 'weight', ${amount('i.weight')}, 'twoYearsBefore', i.two_years_before,
   'yearBefore', i.year_before`,
  'indicator i WHERE i.region_id = g.region_id AND i.goal_id = g.id AND i.deleted_at IS NULL',
  'i.ordinal, i.id',
);

const goals = (owner: string): string =>
  rows(
    `'id', g.id, 'horizon', g.horizon, 'ordinal', g.ordinal, 'statement', g.statement, 'indicators', ${indicators}`,
    `goal g WHERE g.region_id = s.region_id AND ${owner} AND g.year = s.year AND g.deleted_at IS NULL`,
    'g.horizon DESC, g.ordinal',
  );

/** All that is approved of a project in a year, for the target set `s`, its project `p` and its budget `b`. */
const PROJECT_CONTENT = `jsonb_build_object(
  'basics', jsonb_build_object(
    'name', p.name, 'attribute', p.attribute, 'expenditureCategory', p.expenditure_category, 'startYear', p.start_year, 'endYear', p.end_year,
    'reason', p.reason, 'content', p.content, 'address', p.address, 'postcode', p.postcode),
  'budget', jsonb_build_object(
    'total', ${amount('b.total')}, 'initial', ${amount('b.initial')}, 'adjusted', ${amount('b.adjusted')}, 'changeNote', b.change_note,
    'priorAmounts', ${rows(`'year', x.year, 'amount', ${amount('x.amount')}`, ofBudget('prior_amount'), 'x.year DESC')},
    'fundingSources', ${rows(`'ordinal', x.ordinal, 'kind', x.kind, 'name', x.name, 'amount', ${amount('x.amount')}`, ofBudget('funding_source'), 'x.ordinal')},
    'expenditureLines', ${rows(
      `'ordinal', x.ordinal, 'activity', x.activity, 'description', x.description, 'economicClass', x.economic_class,
       'amount', ${amount('x.amount')}, 'basis', x.basis, 'note', x.note`,
      ofBudget('expenditure_line'),
      'x.ordinal',
    )},
    'procurementItems', ${rows(
      `'ordinal', x.ordinal, 'itemCode', x.item_code, 'name', x.name, 'quantity', ${amount('x.quantity')}, 'amount', ${amount('x.amount')}`,
      ofBudget('procurement_item'),
      'x.ordinal',
    )}),
  'goals', ${goals('g.project_id = p.id')})`;

/**
 * Keeps what stands as version 1 of every target set that has none. `kind`, `reason`, `by` and `at` are SQL over the set `s`. Also the
 * demonstration data are kept this way, so it stays in step with what the server keeps; a test of the API compares them.
 */
export function keepFirstVersions({ kind, reason, by, at }: Readonly<Record<'kind' | 'reason' | 'by' | 'at', string>>): string {
  return `
    INSERT INTO target_set_version (region_id, id, target_set_id, number, kind, content, reason, created_by, created_at)
    SELECT s.region_id, gen_random_uuid(), s.id, 1, ${kind},
           CASE WHEN s.project_id IS NULL THEN jsonb_build_object('goals', ${goals('g.organization_id = s.organization_id')})
                ELSE ${PROJECT_CONTENT} END,
           ${reason}, ${by}, ${at}
    FROM target_set s
    LEFT JOIN project p ON p.region_id = s.region_id AND p.id = s.project_id
    LEFT JOIN project_budget b ON b.region_id = s.region_id AND b.project_id = s.project_id AND b.year = s.year
    WHERE ${kind} IS NOT NULL AND NOT EXISTS (
      SELECT FROM target_set_version v WHERE v.region_id = s.region_id AND v.target_set_id = s.id)`;
}
