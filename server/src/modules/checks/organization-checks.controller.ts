import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { Creates } from '../../platform/creation/creation.decorator.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { YearQuery } from '../../platform/http/year.query.js';
import { WaiveDto, WaiverReasonDto } from './checks.dto.js';
import { ChecksService } from './checks.service.js';
import { CheckFindingsDto, WaiverDto } from './checks.views.js';
import { WaiversService } from './waivers.service.js';

@ApiTags('checks')
@Controller('api/organizations/:id')
export class OrganizationChecksController {
  constructor(
    private readonly checks: ChecksService,
    private readonly waivers: WaiversService,
  ) {}

  /** What the rules notice about the goals of an organization, errors first, with the reasons of reviewers who let a warning stand. */
  @Get('findings')
  @RequirePermission('organization:read')
  @ApiOkResponse({ type: CheckFindingsDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found, year.unknown' })
  find(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string, @Query() { year }: YearQuery): Promise<CheckFindingsDto> {
    return this.checks.find(user, { kind: 'organization', id }, year ?? null);
  }

  /** Lets a warning stand for as long as its figures stay as they are. */
  @Post('waivers')
  @Creates()
  @RequirePermission('check:waive')
  @ApiCreatedResponse({ type: WaiverDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found, year.unknown' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'creation.done, finding.changed, waiver.exists' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'creation-key.reused, finding.not-waivable' })
  waive(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string, @Body() body: WaiveDto): Promise<WaiverDto> {
    return this.waivers.waive(user, { kind: 'organization', id }, body);
  }

  /** Takes a waiver back: the warning is open again. */
  @Post('waivers/:waiverId/withdrawal')
  @RequirePermission('check:waive')
  @HttpCode(200)
  @ApiOkResponse({ type: WaiverDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found, waiver.not-found' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'waiver.taken-back' })
  takeBack(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Param('waiverId', UuidPipe) waiverId: string,
    @Body() { reason }: WaiverReasonDto,
  ): Promise<WaiverDto> {
    return this.waivers.takeBack(user, { kind: 'organization', id }, waiverId, reason);
  }
}
