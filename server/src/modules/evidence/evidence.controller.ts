import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { Creates } from '../../platform/creation/creation.decorator.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { sendFile } from '../../platform/http/send-file.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { EvidenceDto } from '../projects/goal.views.js';
import { EvidenceService } from './evidence.service.js';

@ApiTags('evidence')
@Controller('api')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  /** Files that prove what an indicator achieved. */
  @Get('indicators/:id/evidence')
  @RequirePermission('evidence:read')
  @ApiOkResponse({ type: [EvidenceDto] })
  list(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string): Promise<EvidenceDto[]> {
    return this.evidence.list(user, id);
  }

  /** Adds a file. */
  @Post('indicators/:id/evidence')
  @Creates()
  @RequirePermission('evidence:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ type: EvidenceDto })
  @ApiResponse({ status: 413, type: ProblemDto, description: 'evidence.too-large' })
  @ApiResponse({ status: 415, type: ProblemDto, description: 'evidence.media-type' })
  add(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<EvidenceDto> {
    return this.evidence.add(user, id, () => {
      if (!request.isMultipart()) throw new ApiError('request.media-type');
      return request.file();
    });
  }

  /** The file itself, always as a download. */
  @Get('evidence/:id')
  @RequirePermission('evidence:read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.evidence.open(user, id));
  }

  /** Takes a file away. */
  @Delete('evidence/:id')
  @RequirePermission('evidence:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string): Promise<void> {
    return this.evidence.remove(user, id);
  }
}
