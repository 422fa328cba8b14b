import { Body, Controller, Param, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { IfMatch, etagOf } from '../../platform/http/if-match.js';
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
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag of the project.' })
  @ApiOkResponse({ type: SavedDto })
  @ApiResponse({ status: 400, type: ProblemDto, description: 'validation.failed' })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'project.not-found' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'declaration.locked, window.closed, window.unset' })
  @ApiResponse({ status: 412, type: ProblemDto, description: 'version.stale, with the present project' })
  @ApiResponse({
    status: 422,
    type: ProblemDto,
    description:
      'declaration.unknown-goal, declaration.unknown-indicator, declaration.years-reversed, indicator.unknown-class, ' +
      'indicators.duplicate-name, indicators.in-use, indicators.weight-sum, target.correction-invalid',
  })
  @ApiResponse({ status: 428, type: ProblemDto, description: 'precondition.missing' })
  async save(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() declaration: DeclarationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedDto> {
    const saved = await this.declarations.save(user, id, version, declaration);
    void reply.header('etag', etagOf(saved.version));
    return saved;
  }
}
