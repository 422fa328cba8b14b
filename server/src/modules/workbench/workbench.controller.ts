import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { YearQuery } from '../../platform/http/year.query.js';
import { WorkbenchService } from './workbench.service.js';
import { WorkbenchDto } from './workbench.views.js';

@ApiTags('workbench')
@Controller('api/workbench')
export class WorkbenchController {
  constructor(private readonly workbench: WorkbenchService) {}

  /** What waits for the user, the deadlines, and how far the projects are. */
  @Get()
  @RequirePermission('workbench:read')
  @ApiOkResponse({ type: WorkbenchDto })
  find(@CurrentUser() user: Principal, @Query() { year }: YearQuery): Promise<WorkbenchDto> {
    return this.workbench.find(user, year ?? null);
  }
}
