import { Body, Controller, Param, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { IfMatch, NamesVersionOf, withEtag } from '../../platform/http/if-match.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { RecordingDto, SavedDto } from './recording.dto.js';
import { RecordingService } from './recording.service.js';

@ApiTags('recording')
@Controller('api/projects/:id/recording')
export class RecordingController {
  constructor(private readonly recordings: RecordingService) {}

  /** Saves actual values, grades, reasons and executed amounts in one go. */
  @Put()
  @RequirePermission('recording:write')
  @NamesVersionOf('project')
  @ApiOkResponse({ type: SavedDto })
  @ApiResponse({ status: 400, type: ProblemDto, description: 'validation.failed' })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'project.not-found' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'recording.locked' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'recording.unknown-indicator, recording.no-budget' })
  async save(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() recording: RecordingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedDto> {
    return withEtag(reply, await this.recordings.save(user, id, version, recording));
  }
}
