import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { IfMatch, NamesVersionOf, withEtag } from '../../platform/http/if-match.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { YearQuery } from '../../platform/http/year.query.js';
import { DeclaredGoalsDto } from '../declaration/declaration.dto.js';
import { TrailQuery } from '../projects/projects.dto.js';
import { TrailPageDto } from '../projects/projects.views.js';
import { SavedDto } from '../recording/recording.dto.js';
import { OrganizationListQuery } from './organizations.dto.js';
import { OrganizationsService } from './organizations.service.js';
import { OrganizationGoalsDto, OrganizationPageDto } from './organizations.views.js';

@ApiTags('organizations')
@Controller('api/organizations')
export class OrganizationsController {
  constructor(private readonly organizations: OrganizationsService) {}

  /** Departments and units that the user may see, by code; those of a name, code or kind where one is asked for. */
  @Get()
  @RequirePermission('organization:read')
  @ApiOkResponse({ type: OrganizationPageDto })
  list(@CurrentUser() user: Principal, @Query() query: OrganizationListQuery): Promise<OrganizationPageDto> {
    return this.organizations.list(user, query);
  }

  /** What a whole department promises for a year; the ETag is what writes name in If-Match. */
  @Get(':id/goals')
  @RequirePermission('organization:read')
  @ApiOkResponse({ type: OrganizationGoalsDto, headers: { ETag: { schema: { type: 'string' } } } })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found, year.unknown' })
  async findGoals(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Query() { year }: YearQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganizationGoalsDto> {
    return withEtag(reply, await this.organizations.findGoals(user, id, year ?? null));
  }

  /** Saves the goals of a whole department with their whole indicator tables in one go. */
  @Put(':id/goals')
  @RequirePermission('organization-goals:write')
  @NamesVersionOf('goals')
  @ApiOkResponse({ type: SavedDto })
  @ApiResponse({ status: 400, type: ProblemDto, description: 'validation.failed' })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found, year.unknown' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'window.closed, window.unset' })
  @ApiResponse({
    status: 422,
    type: ProblemDto,
    description:
      'declaration.last-annual-goal, declaration.unknown-goal, declaration.unknown-indicator, indicator.unknown-class, indicators.duplicate-name, ' +
      'indicators.in-use, indicators.weight-sum, target.correction-invalid',
  })
  async saveGoals(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() goals: DeclaredGoalsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedDto> {
    return withEtag(reply, await this.organizations.saveGoals(user, id, version, goals));
  }

  /** What happened to an organization and its goals, newest first. */
  @Get(':id/trail')
  @RequirePermission('organization:read')
  @ApiOkResponse({ type: TrailPageDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found' })
  trail(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string, @Query() query: TrailQuery): Promise<TrailPageDto> {
    return this.organizations.trail(user, id, query);
  }
}
