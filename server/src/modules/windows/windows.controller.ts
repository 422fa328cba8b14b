import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { Creates } from '../../platform/creation/creation.decorator.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { IfMatch, NamesVersionOf, withEtag } from '../../platform/http/if-match.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { YearQuery } from '../../platform/http/year.query.js';
import { ExtensionsQuery, GrantExtensionDto, WithdrawExtensionDto } from './windows.dto.js';
import { WindowsService } from './windows.service.js';
import { WindowExtensionDto, WindowExtensionsDto, WindowsInForceDto } from './windows.views.js';

@ApiTags('windows')
@Controller('api')
export class WindowsController {
  constructor(private readonly windows: WindowsService) {}

  /** On which days each stage takes entries of a project, with what finance extended. */
  @Get('projects/:id/windows')
  @RequirePermission('project:read')
  @ApiOkResponse({ type: WindowsInForceDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'project.not-found' })
  ofProject(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string, @Query() { year }: YearQuery): Promise<WindowsInForceDto> {
    return this.windows.inForce(user, { kind: 'project', id }, year ?? null);
  }

  /** On which days each stage takes entries of an organization. */
  @Get('organizations/:id/windows')
  @RequirePermission('organization:read')
  @ApiOkResponse({ type: WindowsInForceDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found' })
  ofOrganization(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string, @Query() { year }: YearQuery): Promise<WindowsInForceDto> {
    return this.windows.inForce(user, { kind: 'organization', id }, year ?? null);
  }

  /** Extensions of a year, the newest first, withdrawn ones included. */
  @Get('window-extensions')
  @RequirePermission('window-extension:read')
  @ApiOkResponse({ type: WindowExtensionsDto })
  list(@CurrentUser() user: Principal, @Query() query: ExtensionsQuery): Promise<WindowExtensionsDto> {
    return this.windows.list(user, query);
  }

  /** Extends a stage for one project, or for one organization and all below it. */
  @Post('window-extensions')
  @Creates()
  @RequirePermission('window-extension:write')
  @ApiCreatedResponse({ type: WindowExtensionDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'project.not-found, organization.not-found, year.unknown' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'creation.done, window.unset' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'creation-key.reused, extension.subject, extension.too-early' })
  async grant(
    @CurrentUser() user: Principal,
    @Body() body: GrantExtensionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WindowExtensionDto> {
    return withEtag(reply, await this.windows.grant(user, body));
  }

  /** Takes an extension back: the days that were set hold again at once. */
  @Post('window-extensions/:id/withdrawal')
  @HttpCode(200)
  @RequirePermission('window-extension:write')
  @NamesVersionOf('row')
  @ApiOkResponse({ type: WindowExtensionDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'extension.not-found' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'extension.withdrawn' })
  async withdraw(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: WithdrawExtensionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WindowExtensionDto> {
    return withEtag(reply, await this.windows.withdraw(user, id, version, reason));
  }
}
