import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { IfMatch, NamesVersionOf, withEtag } from '../../platform/http/if-match.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { YearQuery } from '../../platform/http/year.query.js';
import { SubmissionDto } from './self-evaluation.dto.js';
import { SelfEvaluationService } from './self-evaluation.service.js';
import { SelfEvaluationDto } from './self-evaluation.views.js';

@ApiTags('self-evaluation')
@Controller('api/projects/:id/self-evaluation')
export class SelfEvaluationController {
  constructor(private readonly evaluations: SelfEvaluationService) {}

  /** The self-evaluation form with every score explained and every open point. */
  @Get()
  @RequirePermission('self-evaluation:read')
  @ApiOkResponse({ type: SelfEvaluationDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'project.not-found' })
  async find(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Query() { year }: YearQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SelfEvaluationDto> {
    return withEtag(reply, await this.evaluations.find(user, id, year ?? null));
  }

  /** Hands a complete self-evaluation to finance. */
  @Post('submission')
  @RequirePermission('self-evaluation:submit')
  @HttpCode(200)
  @NamesVersionOf('project')
  @ApiOkResponse({ type: SelfEvaluationDto })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'recording.locked' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'self-evaluation.incomplete, with every open point' })
  async submit(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() submission: SubmissionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SelfEvaluationDto> {
    return withEtag(reply, await this.evaluations.submit(user, id, version, submission));
  }
}
