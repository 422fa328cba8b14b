import { Injectable } from '@nestjs/common';
import type { YearEndReport } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { ReportsRepository, type SourcedYearEnd } from './reports.repository.js';

@Injectable()
export class ReportsService {
  constructor(private readonly reports: ReportsRepository) {}

  /** The report of a year over all projects within reach, whose extent it names; throws `year.unknown`. */
  async yearEnd(user: Principal, year: number | null): Promise<YearEndReport> {
    const report = await this.reports.yearEnd(user, year);
    if (!report) throw new ApiError('year.unknown', {}, 'year');
    return { ...report, scope: user.treesOf('report:read') };
  }

  /** The report with the objects and versions that its figures were read from, all of one moment; throws `year.unknown`. */
  async yearEndWithSources(user: Principal, year: number | null): Promise<SourcedYearEnd> {
    const sourced = await this.reports.yearEndWithSources(user, year);
    if (!sourced) throw new ApiError('year.unknown', {}, 'year');
    return { ...sourced, report: { ...sourced.report, scope: user.treesOf('report:read') } };
  }
}
