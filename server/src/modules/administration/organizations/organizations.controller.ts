import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../../platform/access/access.decorators.js';
import { Principal } from '../../../platform/access/principal.js';
import { Creates } from '../../../platform/creation/creation.decorator.js';
import { ProblemDto } from '../../../platform/errors/problem.dto.js';
import { IfMatch, NamesVersionOf, withEtag } from '../../../platform/http/if-match.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { AdministeredOrganizationDto, AdministeredOrganizationsDto, OrganizationSettingsDto } from './organizations.dto.js';
import { OrganizationsService } from './organizations.service.js';

@ApiTags('administration')
@Controller('api/administration/organizations')
export class AdministeredOrganizationsController {
  constructor(private readonly organizations: OrganizationsService) {}

  /** Departments and units of the region, as a tree in reading order. */
  @Get()
  @RequirePermission('administration:read')
  @ApiOkResponse({ type: AdministeredOrganizationsDto })
  list(@CurrentUser() user: Principal): Promise<AdministeredOrganizationsDto> {
    return this.organizations.list(user);
  }

  /** Adds a department or a unit. */
  @Post()
  @Creates()
  @RequirePermission('administration:write')
  @ApiCreatedResponse({ type: AdministeredOrganizationDto })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'organization.code-taken' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'organization.unknown' })
  async create(
    @CurrentUser() user: Principal,
    @Body() body: OrganizationSettingsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdministeredOrganizationDto> {
    return withEtag(reply, await this.organizations.create(user, body));
  }

  /** Renames, recodes or moves an organization with everything below it. */
  @Put(':id')
  @RequirePermission('administration:write')
  @NamesVersionOf('row')
  @ApiOkResponse({ type: AdministeredOrganizationDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'organization.code-taken, organization.in-use' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'organization.unknown, organization.below-itself, organization.kind-stays' })
  async change(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: OrganizationSettingsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdministeredOrganizationDto> {
    return withEtag(reply, await this.organizations.change(user, id, version, body));
  }
}
