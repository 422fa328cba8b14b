import { Injectable } from '@nestjs/common';
import { PRESENT_YEAR } from '../../../platform/access/present-year.sql.js';
import { PrincipalReader } from '../../../platform/access/principal-reader.js';
import type { Principal } from '../../../platform/access/principal.js';
import { Database } from '../../../platform/database/database.js';
import { ApiError } from '../../../platform/errors/api-error.js';

/** What is named by codes, as people at a terminal name it. */
export interface NamedScope {
  /** Code of the region; undefined for the only one. */
  readonly region?: string | undefined;
  readonly organization?: string | undefined;
  /** Undefined for the year that the region works on. */
  readonly year?: number | undefined;
}

/** Whose forms are meant, for a reader who may read all of them. */
export interface FoundScope {
  readonly reader: Principal;
  readonly name: string;
  readonly year: number;
}

/** Finds what is named by codes rather than reached by somebody's roles. */
@Injectable()
export class RegionScopes {
  constructor(
    private readonly database: Database,
    private readonly people: PrincipalReader,
  ) {}

  /** Throws `region.unknown`, `organization.not-found` and `year.unknown`. */
  async find({ region, organization, year }: NamedScope): Promise<FoundScope> {
    const reader = await this.people.readerOf(region ?? (await this.onlyRegion()));
    if (!reader) throw new ApiError('region.unknown', { region: region ?? '' }, 'region');
    const [found] = await this.database.read<{ year: number }>(
      reader,
      `select fy.year from fiscal_year fy where fy.region_id = $1 and fy.year = coalesce($2::int, ${PRESENT_YEAR})`,
      [reader.regionId, year ?? null],
    );
    if (!found) throw new ApiError('year.unknown', {}, 'year');
    if (organization === undefined) return { reader, name: reader.regionName, year: found.year };
    const [place] = await this.database.read<{ name: string; path: string }>(
      reader,
      'select name, path from organization where region_id = $1 and code = $2',
      [reader.regionId, organization],
    );
    if (!place) throw new ApiError('organization.not-found', {}, 'organization');
    return { reader: reader.within(place), name: place.name, year: found.year };
  }

  private async onlyRegion(): Promise<string> {
    const regions = await this.database.shared<{ id: string }>('select id from region order by id limit 2');
    const [first, second] = regions;
    if (!first || second) throw new ApiError('region.unknown', { region: '' }, 'region');
    return first.id;
  }
}
