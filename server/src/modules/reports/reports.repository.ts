import { Injectable } from '@nestjs/common';
import type { YearEndReport } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { reachParameters } from '../../platform/access/reach-sql.js';
import { Database } from '../../platform/database/database.js';
import { YEAR_END } from './year-end.sql.js';

@Injectable()
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  async yearEnd(user: Principal, year: number | null): Promise<Omit<YearEndReport, 'scope'> | undefined> {
    const [row] = await this.database.read<{ report: Omit<YearEndReport, 'scope'> }>(user, YEAR_END, [
      ...reachParameters(user, 'report:read'),
      year,
    ]);
    return row?.report;
  }
}
