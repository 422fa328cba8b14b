import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { Creates } from '../../platform/creation/creation.decorator.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { IfMatch, NamesVersionOf, withEtag } from '../../platform/http/if-match.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { YearQuery } from '../../platform/http/year.query.js';
import { departmentPage } from './pages/department-page.js';
import { NewPublicationDto, PublicPageQuery, PublicationStepDto } from './publication.dto.js';
import { PublicationDto, PublicationYearDto } from './publication.views.js';
import { PublicationsService } from './publications.service.js';

const NOT_FOUND = { status: 404, type: ProblemDto, description: 'publication.not-found' } as const;

@ApiTags('publications')
@Controller('api/publications')
export class PublicationsController {
  constructor(private readonly publications: PublicationsService) {}

  /** Departments in reach with what they disclose about a year, every version. */
  @Get()
  @RequirePermission('publication:read')
  @ApiOkResponse({ type: PublicationYearDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'year.unknown' })
  list(@CurrentUser() user: Principal, @Query() { year }: YearQuery): Promise<PublicationYearDto> {
    return this.publications.list(user, year ?? null);
  }

  /** Freezes what is approved and confirmed of a department now, as the next version to be disclosed. */
  @Post()
  @Creates()
  @RequirePermission('publication:write')
  @ApiCreatedResponse({ type: PublicationDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found, year.unknown' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'publication.under-way, window.closed, window.unset' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'publication.empty, publication.not-department' })
  async prepare(@CurrentUser() user: Principal, @Body() body: NewPublicationDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<PublicationDto> {
    return withEtag(reply, await this.publications.prepare(user, body));
  }

  /** A version with the steps that the reader may take and what differs from the version that was published before. */
  @Get(':id')
  @RequirePermission('publication:read')
  @ApiOkResponse({ type: PublicationDto, headers: { ETag: { schema: { type: 'string' } } } })
  @ApiResponse(NOT_FOUND)
  async find(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<PublicationDto> {
    return withEtag(reply, await this.publications.find(user, id));
  }

  /** The page as the public would read it. */
  @Get(':id/preview')
  @RequirePermission('publication:read')
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiResponse(NOT_FOUND)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  async preview(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string, @Query() { language }: PublicPageQuery): Promise<string> {
    const { content, row } = await this.publications.content(user, id);
    const { number, publishedAt, status } = row.item;
    return departmentPage({ number, publishedAt, content, preview: status !== 'published' || row.item.replaced }, language);
  }

  /** Takes a step of the workflow `disclosure`: what there is, who may take it and when says docs/workflow.md. */
  @Post(':id/steps/:action')
  @RequirePermission('publication:write')
  @HttpCode(200)
  @NamesVersionOf('publication')
  @ApiOkResponse({ type: PublicationDto })
  @ApiResponse({ status: 403, type: ProblemDto, description: 'workflow.role-denied' })
  @ApiResponse(NOT_FOUND)
  @ApiResponse({ status: 409, type: ProblemDto, description: 'workflow.condition-unmet, workflow.stage-closed, workflow.state-differs' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'publication.empty, workflow.reason-missing, workflow.unknown-action' })
  async act(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Param('action') action: string,
    @IfMatch() version: number,
    @Body() body: PublicationStepDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicationDto> {
    return withEtag(reply, await this.publications.act(user, id, action, version, body));
  }
}
