import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { TargetQueueQuery } from './targets.dto.js';
import { TargetsService } from './targets.service.js';
import { TargetQueueDto } from './targets.views.js';

@ApiTags('targets')
@Controller('api/targets')
export class TargetQueueController {
  constructor(private readonly targets: TargetsService) {}

  /** Targets of projects and whole organizations in a state, or in those that wait for the reader. */
  @Get()
  @RequirePermission('organization:read')
  @ApiOkResponse({ type: TargetQueueDto })
  queue(@CurrentUser() user: Principal, @Query() query: TargetQueueQuery): Promise<TargetQueueDto> {
    return this.targets.queue(user, query);
  }
}
