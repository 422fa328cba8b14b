import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { BUDGET_TABLE_KINDS, type BudgetTableKind } from '@jixiao/domain/budget-document';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { YearQuery } from '../../platform/http/year.query.js';
import { BudgetTableKindPipe } from './budget-table-kind.pipe.js';
import { DisclosureService } from './disclosure.service.js';
import { DisclosureTableDto, DisclosureTablesDto } from './disclosure.views.js';

@ApiTags('disclosure')
@Controller('api/organizations/:id/disclosure-tables')
export class DisclosureController {
  constructor(private readonly disclosure: DisclosureService) {}

  /** Which disclosure tables (表1–10) an organization has for a year. */
  @Get()
  @RequirePermission('organization:read')
  @ApiOkResponse({ type: DisclosureTablesDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found, year.unknown' })
  list(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string, @Query() { year }: YearQuery): Promise<DisclosureTablesDto> {
    return this.disclosure.list(user, id, year ?? null);
  }

  /** One of them in its official layout. */
  @Get(':kind')
  @RequirePermission('organization:read')
  @ApiParam({ name: 'kind', enum: BUDGET_TABLE_KINDS })
  @ApiOkResponse({ type: DisclosureTableDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'disclosure.not-found' })
  table(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Param('kind', BudgetTableKindPipe) kind: BudgetTableKind,
    @Query() { year }: YearQuery,
  ): Promise<DisclosureTableDto> {
    return this.disclosure.table(user, id, year ?? null, kind);
  }
}
