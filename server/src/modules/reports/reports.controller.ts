import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { YearQuery } from '../../platform/http/year.query.js';
import { ReportsService } from './reports.service.js';
import { YearEndReportDto } from './year-end.views.js';

@ApiTags('reports')
@Controller('api/reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** Ratings, execution, low scorers and unfinished indicators of a year, by organization and for the region. */
  @Get('year-end')
  @RequirePermission('report:read')
  @ApiOkResponse({ type: YearEndReportDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'year.unknown' })
  yearEnd(@CurrentUser() user: Principal, @Query() { year }: YearQuery): Promise<YearEndReportDto> {
    return this.reports.yearEnd(user, year ?? null);
  }
}
