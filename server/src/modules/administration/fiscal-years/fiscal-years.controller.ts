import { Body, Controller, Delete, Get, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { YEAR_STAGES, type YearStage } from '@jixiao/contracts/views';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../../platform/access/access.decorators.js';
import { Principal } from '../../../platform/access/principal.js';
import { Creates } from '../../../platform/creation/creation.decorator.js';
import { ProblemDto } from '../../../platform/errors/problem.dto.js';
import { IfMatch, NamesVersionOf, withEtag } from '../../../platform/http/if-match.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { AdministeredYearDto, AdministeredYearsDto, NewYearDto, WindowDatesDto, YearSettingsDto } from './fiscal-years.dto.js';
import { FiscalYearsService } from './fiscal-years.service.js';
import { YearStagePipe } from './year-stage.pipe.js';

const UNKNOWN = { status: 404, type: ProblemDto, description: 'fiscal-year.not-found' };
const STAGE = { name: 'stage', enum: YEAR_STAGES };

@ApiTags('administration')
@Controller('api/administration/fiscal-years')
export class AdministeredYearsController {
  constructor(private readonly years: FiscalYearsService) {}

  /** Budget years of the region with their entry windows, newest first. */
  @Get()
  @RequirePermission('administration:read')
  @ApiOkResponse({ type: AdministeredYearsDto })
  list(@CurrentUser() user: Principal): Promise<AdministeredYearsDto> {
    return this.years.list(user);
  }

  /** Opens a budget year. */
  @Post()
  @Creates()
  @RequirePermission('administration:write')
  @ApiCreatedResponse({ type: AdministeredYearDto })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'fiscal-year.exists' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'scheme.unknown' })
  async create(
    @CurrentUser() user: Principal,
    @Body() body: NewYearDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdministeredYearDto> {
    return withEtag(reply, await this.years.create(user, body));
  }

  /** Changes scoring scheme and stage of a year. */
  @Put(':id')
  @RequirePermission('administration:write')
  @NamesVersionOf('row')
  @ApiOkResponse({ type: AdministeredYearDto })
  @ApiResponse(UNKNOWN)
  @ApiResponse({ status: 409, type: ProblemDto, description: 'fiscal-year.scheme-locked' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'scheme.unknown' })
  async change(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: YearSettingsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdministeredYearDto> {
    return withEtag(reply, await this.years.change(user, id, version, body));
  }

  /** Sets the days on which a stage takes entries. */
  @Put(':id/windows/:stage')
  @RequirePermission('administration:write')
  @NamesVersionOf('row')
  @ApiParam(STAGE)
  @ApiOkResponse({ type: AdministeredYearDto })
  @ApiResponse(UNKNOWN)
  @ApiResponse({ status: 422, type: ProblemDto, description: 'window.closes-before-opens' })
  async setWindow(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Param('stage', YearStagePipe) stage: YearStage,
    @IfMatch() version: number,
    @Body() body: WindowDatesDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdministeredYearDto> {
    return withEtag(reply, await this.years.setWindow(user, id, version, stage, body));
  }

  /** Takes the days of a stage away. */
  @Delete(':id/windows/:stage')
  @RequirePermission('administration:write')
  @NamesVersionOf('row')
  @ApiParam(STAGE)
  @ApiOkResponse({ type: AdministeredYearDto })
  @ApiResponse({ ...UNKNOWN, description: 'fiscal-year.not-found, window.not-found' })
  async removeWindow(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Param('stage', YearStagePipe) stage: YearStage,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdministeredYearDto> {
    return withEtag(reply, await this.years.removeWindow(user, id, version, stage));
  }

  /** Sets days of one organization and all below it, in place of those above. */
  @Put(':id/organizations/:organizationId/windows/:stage')
  @RequirePermission('administration:write')
  @NamesVersionOf('row')
  @ApiParam(STAGE)
  @ApiOkResponse({ type: AdministeredYearDto })
  @ApiResponse({ ...UNKNOWN, description: 'fiscal-year.not-found, organization.not-found' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'window.closes-before-opens' })
  async setOrganizationWindow(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Param('organizationId', UuidPipe) organizationId: string,
    @Param('stage', YearStagePipe) stage: YearStage,
    @IfMatch() version: number,
    @Body() body: WindowDatesDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdministeredYearDto> {
    return withEtag(reply, await this.years.setOrganizationWindow(user, { id, organizationId, stage, version }, body));
  }

  /** Takes the own days of an organization away: those above it hold again. */
  @Delete(':id/organizations/:organizationId/windows/:stage')
  @RequirePermission('administration:write')
  @NamesVersionOf('row')
  @ApiParam(STAGE)
  @ApiOkResponse({ type: AdministeredYearDto })
  @ApiResponse({ ...UNKNOWN, description: 'fiscal-year.not-found, window.not-found' })
  async removeOrganizationWindow(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Param('organizationId', UuidPipe) organizationId: string,
    @Param('stage', YearStagePipe) stage: YearStage,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdministeredYearDto> {
    return withEtag(reply, await this.years.removeOrganizationWindow(user, { id, organizationId, stage, version }));
  }
}
