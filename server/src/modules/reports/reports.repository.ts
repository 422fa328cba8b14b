import { Injectable } from '@nestjs/common';
import type { YearEndReport } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { reachParameters } from '../../platform/access/reach-sql.js';
import { Database } from '../../platform/database/database.js';
import { YEAR_END_WITH_SOURCES } from './year-end-sources.sql.js';
import { YEAR_END } from './year-end.sql.js';

/** What the figures of one project rest on: stored objects and their versions. */
export interface ProjectSources {
  projectId: string;
  organizationId: string;
  sources: { type: string; id: string; version: number }[];
}

/** The extent is a matter of the reader's roles, which the database does not know. */
type StoredReport = Omit<YearEndReport, 'scope'>;

export interface SourcedYearEnd<Report = YearEndReport> {
  report: Report;
  sources: ProjectSources[];
}

@Injectable()
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  async yearEnd(user: Principal, year: number | null): Promise<StoredReport | undefined> {
    const [row] = await this.database.read<{ report: StoredReport }>(user, YEAR_END, [
      ...reachParameters(user, 'report:read'),
      year,
    ]);
    return row?.report;
  }

  async yearEndWithSources(user: Principal, year: number | null): Promise<SourcedYearEnd<StoredReport> | undefined> {
    const [row] = await this.database.read<SourcedYearEnd<StoredReport>>(user, YEAR_END_WITH_SOURCES, [
      ...reachParameters(user, 'report:read'),
      year,
    ]);
    return row;
  }
}
