import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { Creates } from '../../platform/creation/creation.decorator.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { IfMatch, NamesVersionOf, withEtag } from '../../platform/http/if-match.js';
import { LIST_MEDIA_TYPES, sendList } from '../../platform/http/send-list.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { OpenRectificationsService } from './open-rectifications.service.js';
import { DeclarationQuery, RaiseRectificationsDto, RectificationsDocumentQuery, RectificationsQuery, RectificationStepDto } from './rectifications.dto.js';
import { RectificationsService } from './rectifications.service.js';
import { OpenRectificationsDto, RaisedRectificationsDto, RectificationDto, RectificationPageDto } from './rectifications.views.js';

const UNKNOWN = { status: 404, type: ProblemDto, description: 'rectification.not-found' };

@ApiTags('rectifications')
@Controller('api/rectifications')
export class RectificationsController {
  constructor(
    private readonly rectifications: RectificationsService,
    private readonly open: OpenRectificationsService,
  ) {}

  /** Rectifications within reach, those that are due first. */
  @Get()
  @RequirePermission('rectification:read')
  @ApiOkResponse({ type: RectificationPageDto })
  list(@CurrentUser() user: Principal, @Query() query: RectificationsQuery): Promise<RectificationPageDto> {
    return this.rectifications.list(user, query);
  }

  /** The same as a table, 整改台账. */
  @Get('document')
  @RequirePermission('rectification:read')
  @ApiProduces(...Object.values(LIST_MEDIA_TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(@CurrentUser() user: Principal, @Query() query: RectificationsDocumentQuery, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: '整改台账', format: query.format }, (output) => this.rectifications.write(user, query, output));
  }

  /** What is still open of the years before a declaration, and what that does to it. */
  @Get('open')
  @RequirePermission('rectification:read')
  @ApiOkResponse({ type: OpenRectificationsDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found, project.not-found' })
  findOpen(@CurrentUser() user: Principal, @Query() { kind, subjectId, year }: DeclarationQuery): Promise<OpenRectificationsDto> {
    return this.open.find(user, { kind, id: subjectId }, year);
  }

  /** Raises one or several: all of them or none. */
  @Post()
  @Creates()
  @RequirePermission('rectification:raise')
  @ApiCreatedResponse({ type: RaisedRectificationsDto })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'creation-key.reused, rectification.due-past, rectification.unknown-subject' })
  raise(@CurrentUser() user: Principal, @Body() { items }: RaiseRectificationsDto): Promise<RaisedRectificationsDto> {
    return this.rectifications.raise(user, items);
  }

  /** One with its steps and files, and the steps that the reader may take; the ETag is what those name in If-Match. */
  @Get(':id')
  @RequirePermission('rectification:read')
  @ApiOkResponse({ type: RectificationDto, headers: { ETag: { schema: { type: 'string' } } } })
  @ApiResponse(UNKNOWN)
  async find(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RectificationDto> {
    return withEtag(reply, await this.rectifications.find(user, id));
  }

  /** Takes a step of the workflow: what there is, who may take it and when says docs/workflow.md. */
  @Post(':id/steps/:action')
  @RequirePermission('rectification:act')
  @HttpCode(200)
  @NamesVersionOf('rectification')
  @ApiOkResponse({ type: RectificationDto })
  @ApiResponse({ status: 403, type: ProblemDto, description: 'workflow.role-denied' })
  @ApiResponse(UNKNOWN)
  @ApiResponse({ status: 409, type: ProblemDto, description: 'workflow.condition-unmet, workflow.state-differs' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'rectification.due-past, workflow.reason-missing, workflow.unknown-action' })
  async act(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Param('action') action: string,
    @IfMatch() version: number,
    @Body() body: RectificationStepDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RectificationDto> {
    return withEtag(reply, await this.rectifications.act(user, id, action, version, body));
  }
}
