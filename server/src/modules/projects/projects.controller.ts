import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { etagOf } from '../../platform/http/if-match.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { YearQuery } from '../../platform/http/year.query.js';
import { ProjectListQuery, TrailQuery } from './projects.dto.js';
import { ProjectDto, ProjectPageDto, TrailPageDto } from './projects.views.js';
import { ProjectsService } from './projects.service.js';

@ApiTags('projects')
@Controller('api/projects')
export class ProjectsController {
  constructor(private readonly projects: ProjectsService) {}

  /** Projects of a year that the user may see. */
  @Get()
  @RequirePermission('project:read')
  @ApiOkResponse({ type: ProjectPageDto })
  list(@CurrentUser() user: Principal, @Query() query: ProjectListQuery): Promise<ProjectPageDto> {
    return this.projects.list(user, query);
  }

  /** A project with everything of one year; the ETag is what writes name in If-Match. */
  @Get(':id')
  @RequirePermission('project:read')
  @ApiOkResponse({ type: ProjectDto, headers: { ETag: { schema: { type: 'string' } } } })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'project.not-found' })
  async find(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Query() { year }: YearQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { version, json } = await this.projects.findText(user, id, year ?? null);
    void reply.header('etag', etagOf(version)).header('content-type', 'application/json; charset=utf-8');
    return json;
  }

  /** What happened to a project, newest first. */
  @Get(':id/trail')
  @RequirePermission('trail:read')
  @ApiOkResponse({ type: TrailPageDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'project.not-found' })
  trail(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Query() query: TrailQuery,
  ): Promise<TrailPageDto> {
    return this.projects.trail(user, id, query);
  }
}
