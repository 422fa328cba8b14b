import { Injectable } from '@nestjs/common';
import type { PublicRegion } from '@jixiao/contracts/views';
import type { PublishedContent } from '@jixiao/domain/publication';
import { Database } from '../../platform/database/database.js';

/** What the public reads of a department and year. */
export interface PublishedVersion {
  id: string;
  number: number;
  publishedAt: string;
  content: PublishedContent;
}

/** Row security leaves nothing but what is published and in force, so no condition says so again. */
const REGIONS = `
  with known as (
    select x.region_id, x.department_code, x.year, x.published_at,
           x.content->'region'->>'name' as region, x.content->'department'->>'name' as department
    from publication x
    where $1::text is null or x.region_id = $1),
  department as (
    select k.region_id, k.department_code, (array_agg(k.region order by k.year desc))[1] as region,
           (array_agg(k.department order by k.year desc))[1] as name,
           json_agg(json_build_object('year', k.year, 'publishedAt', k.published_at) order by k.year desc) as years
    from known k group by k.region_id, k.department_code)
  select d.region_id as id, (array_agg(d.region))[1] as name,
         json_agg(json_build_object('code', d.department_code, 'name', d.name, 'years', d.years) order by d.department_code) as departments
  from department d group by d.region_id order by d.region_id`;

const ONE = `
  select x.id, x.number, to_json(x.published_at)#>>'{}' as "publishedAt", x.content from publication x
  where x.region_id = $1 and x.year = $2 and x.department_code = $3`;

/** Reads for people who did not sign in, each page by one statement. */
@Injectable()
export class PublicRepository {
  constructor(private readonly database: Database) {}

  /** Regions that published something, or the one of an id. */
  regions(regionId: string | null = null): Promise<PublicRegion[]> {
    return this.database.readPublished<PublicRegion>(REGIONS, [regionId]);
  }

  async find(regionId: string, year: number, departmentCode: string): Promise<PublishedVersion | undefined> {
    const [row] = await this.database.readPublished<PublishedVersion>(ONE, [regionId, year, departmentCode]);
    return row;
  }
}
