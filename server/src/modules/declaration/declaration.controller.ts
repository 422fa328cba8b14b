import { Body, Controller, Param, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { IfMatch, NamesVersionOf, withEtag } from '../../platform/http/if-match.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { SavedDto } from '../recording/recording.dto.js';
import { DeclarationDto } from './declaration.dto.js';
import { DeclarationService } from './declaration.service.js';

@ApiTags('declaration')
@Controller('api/projects/:id/declaration')
export class DeclarationController {
  constructor(private readonly declarations: DeclarationService) {}

  /** Saves the head of a project's target form and its goals with their whole indicator tables in one go. */
  @Put()
  @RequirePermission('declaration:write')
  @NamesVersionOf('project')
  @ApiOkResponse({ type: SavedDto })
  @ApiResponse({ status: 400, type: ProblemDto, description: 'validation.failed' })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'project.not-found' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'declaration.locked, window.closed, window.unset' })
  @ApiResponse({
    status: 422,
    type: ProblemDto,
    description:
      'declaration.last-annual-goal, declaration.unknown-goal, declaration.unknown-indicator, declaration.years-reversed, indicator.unknown-class, ' +
      'indicators.duplicate-name, indicators.in-use, indicators.weight-sum, target.correction-invalid',
  })
  async save(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() declaration: DeclarationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedDto> {
    return withEtag(reply, await this.declarations.save(user, id, version, declaration));
  }
}
