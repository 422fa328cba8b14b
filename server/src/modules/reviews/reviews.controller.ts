import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { IfMatch, NamesVersionOf, withEtag } from '../../platform/http/if-match.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { SelfEvaluationDto } from '../self-evaluation/self-evaluation.views.js';
import { ConfirmationDto, ForwardDto, ItemReviewDto, ReturnDto, ReviewQueueQuery } from './reviews.dto.js';
import { ReviewsService } from './reviews.service.js';
import { ReviewQueueDto } from './reviews.views.js';

const NOT_WAITING = { status: 409, type: ProblemDto, description: 'workflow.state-differs; workflow.role-denied; workflow.stage-closed' };

@ApiTags('reviews')
@Controller('api')
export class ReviewsController {
  constructor(private readonly reviews: ReviewsService) {}

  /** Self-evaluations that wait for the reader, or stand in another state. */
  @Get('reviews')
  @RequirePermission('review:read')
  @ApiOkResponse({ type: ReviewQueueDto })
  queue(@CurrentUser() user: Principal, @Query() query: ReviewQueueQuery): Promise<ReviewQueueDto> {
    return this.reviews.queue(user, query);
  }

  /** Changes the score of one indicator, with the reason. */
  @Put('self-evaluations/:id/items/:itemId/review')
  @RequirePermission('review:write')
  @NamesVersionOf('project')
  @ApiOkResponse({ type: SelfEvaluationDto })
  @ApiResponse(NOT_WAITING)
  @ApiResponse({ status: 422, type: ProblemDto, description: 'score.above-weight' })
  async reviewItem(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Param('itemId', UuidPipe) itemId: string,
    @IfMatch() version: number,
    @Body() review: ItemReviewDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SelfEvaluationDto> {
    return withEtag(reply, await this.reviews.reviewItem(user, id, itemId, version, review));
  }

  /** Hands a self-evaluation that the department has checked to finance. */
  @Post('self-evaluations/:id/forward')
  @RequirePermission('review:forward')
  @HttpCode(200)
  @NamesVersionOf('project')
  @ApiOkResponse({ type: SelfEvaluationDto })
  @ApiResponse(NOT_WAITING)
  async forward(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ForwardDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SelfEvaluationDto> {
    return withEtag(reply, await this.reviews.forward(user, id, version, body));
  }

  /** Sends a self-evaluation back with comments on its cells: the department one that was handed in, finance one that was forwarded. */
  @Post('self-evaluations/:id/return')
  @RequirePermission('review:return')
  @HttpCode(200)
  @NamesVersionOf('project')
  @ApiOkResponse({ type: SelfEvaluationDto })
  @ApiResponse(NOT_WAITING)
  async returnToLead(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ReturnDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SelfEvaluationDto> {
    return withEtag(reply, await this.reviews.returnToLead(user, id, version, body));
  }

  /** Confirms the rating of a self-evaluation. */
  @Post('self-evaluations/:id/confirmation')
  @RequirePermission('review:write')
  @HttpCode(200)
  @NamesVersionOf('project')
  @ApiOkResponse({ type: SelfEvaluationDto })
  @ApiResponse(NOT_WAITING)
  @ApiResponse({ status: 422, type: ProblemDto, description: 'rating.reason-missing' })
  async confirm(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ConfirmationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SelfEvaluationDto> {
    return withEtag(reply, await this.reviews.confirm(user, id, version, body));
  }
}
