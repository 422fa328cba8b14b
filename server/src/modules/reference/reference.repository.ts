import { Injectable } from '@nestjs/common';
import type { ReferenceView } from '@jixiao/contracts/views';
import { SELF_EVALUATION_LAYOUTS } from '@jixiao/documents/self-evaluation-form';
import type { Principal } from '../../platform/access/principal.js';
import { PRESENT_YEAR } from '../../platform/access/present-year.sql.js';
import { Database } from '../../platform/database/database.js';

const REFERENCE = `
  with of_year as (select coalesce($2::int, ${PRESENT_YEAR}, extract(year from now())::int) as year)
  select json_build_object(
    'year', (select year from of_year),
    'classes', coalesce((
      select json_agg(json_build_object('code', c.code, 'parent', c.parent, 'ordinal', c.ordinal,
               'name', json_build_object('zh', c.name_zh, 'en', c.name_en)) order by c.ordinal, c.code)
      from indicator_class c
      where c.from_year = (select max(from_year) from indicator_class where from_year <= (select year from of_year))), '[]'),
    'schemes', coalesce((
      select json_agg(json_build_object('id', s.id, 'name', s.definition->'name', 'definition', s.definition) order by s.id)
      from scoring_scheme s), '[]'),
    'codes', coalesce((
      select json_agg(json_build_object('kind', k.kind, 'code', k.code, 'name', k.name) order by k.kind, k.code)
      from classification_code k), '[]'),
    'years', coalesce((
      select json_agg(json_build_object('year', f.year, 'scheme', f.scheme_id, 'stage', f.stage) order by f.year desc)
      from fiscal_year f where f.region_id = $1), '[]')) as reference`;

@Injectable()
export class ReferenceRepository {
  constructor(private readonly database: Database) {}

  async find(user: Principal, year: number | null): Promise<ReferenceView> {
    const [row] = await this.database.read<{ reference: Omit<ReferenceView, 'formLayouts'> }>(user, REFERENCE, [user.regionId, year]);
    if (!row) throw new Error('The reference query gave no row.');
    return { ...row.reference, formLayouts: [...SELF_EVALUATION_LAYOUTS.values()].map(({ id, name }) => ({ id, name: { ...name } })) };
  }
}
