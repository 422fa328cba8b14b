import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { IfMatch, NamesVersionOf, withEtag } from '../../platform/http/if-match.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { YearQuery } from '../../platform/http/year.query.js';
import { TargetDifferenceQuery, TargetReviewDto, TargetStepDto } from './targets.dto.js';
import { TargetsService } from './targets.service.js';
import { TargetDifferenceDto, TargetsDto, TargetVersionDto } from './targets.views.js';

@ApiTags('targets')
@Controller('api/organizations/:id/targets')
export class OrganizationTargetsController {
  constructor(private readonly targets: TargetsService) {}

  /** Where the targets of a whole organization stand in a year, and the steps that the reader may take; the ETag is what writes name in If-Match. */
  @Get()
  @RequirePermission('organization:read')
  @ApiOkResponse({ type: TargetsDto, headers: { ETag: { schema: { type: 'string' } } } })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found, year.unknown' })
  async find(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Query() { year }: YearQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TargetsDto> {
    return withEtag(reply, await this.targets.find(user, { kind: 'organization', id }, year ?? null));
  }

  /** Every cell in which two versions differ. */
  @Get('difference')
  @RequirePermission('organization:read')
  @ApiOkResponse({ type: TargetDifferenceDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found, year.unknown, target-version.not-found' })
  difference(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string, @Query() query: TargetDifferenceQuery): Promise<TargetDifferenceDto> {
    return this.targets.difference(user, { kind: 'organization', id }, query);
  }

  /** A version, whole. */
  @Get('versions/:number')
  @RequirePermission('organization:read')
  @ApiOkResponse({ type: TargetVersionDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found, year.unknown, target-version.not-found' })
  version(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
    @Query() { year }: YearQuery,
  ): Promise<TargetVersionDto> {
    return this.targets.version(user, { kind: 'organization', id }, year ?? null, number);
  }

  /** Grades the items of what waits for finance. */
  @Put('review')
  @RequirePermission('targets:review')
  @NamesVersionOf('targets')
  @ApiOkResponse({ type: TargetsDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found, year.unknown' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'workflow.state-differs' })
  async review(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: TargetReviewDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TargetsDto> {
    return withEtag(reply, await this.targets.review(user, { kind: 'organization', id }, version, body));
  }

  /** Takes a step of the workflow: what there is, who may take it and when says docs/workflow.md. */
  @Post('steps/:action')
  @RequirePermission('targets:act')
  @HttpCode(200)
  @NamesVersionOf('targets')
  @ApiOkResponse({ type: TargetsDto })
  @ApiResponse({ status: 403, type: ProblemDto, description: 'workflow.role-denied' })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found, year.unknown' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'rectification.open, workflow.condition-unmet, workflow.stage-closed, workflow.state-differs' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'comment.not-returned, comment.unknown-cell, workflow.reason-missing, workflow.unknown-action' })
  async act(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Param('action') action: string,
    @IfMatch() version: number,
    @Body() body: TargetStepDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TargetsDto> {
    return withEtag(reply, await this.targets.act(user, { kind: 'organization', id }, action, version, body));
  }
}
