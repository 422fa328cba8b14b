import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { YearQuery } from '../../platform/http/year.query.js';
import { ReferenceRepository } from './reference.repository.js';
import { ReferenceDto } from './reference.views.js';

@ApiTags('reference')
@Controller('api/reference')
export class ReferenceController {
  constructor(private readonly reference: ReferenceRepository) {}

  /** Indicator classes of a year, scoring schemes, form layouts, classification codes and the region's years. */
  @Get()
  @RequirePermission('reference:read')
  @ApiOkResponse({ type: ReferenceDto })
  find(@CurrentUser() user: Principal, @Query() { year }: YearQuery): Promise<ReferenceDto> {
    return this.reference.find(user, year ?? null) as Promise<ReferenceDto>;
  }
}
