import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { Creates } from '../../platform/creation/creation.decorator.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { withEtag } from '../../platform/http/if-match.js';
import { sendFile } from '../../platform/http/send-file.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { RectificationFilesService } from './rectification-files.service.js';
import { RectificationDto } from './rectifications.views.js';

@ApiTags('rectifications')
@Controller('api')
export class RectificationFilesController {
  constructor(private readonly files: RectificationFilesService) {}

  /** Attaches a file that proves the measures, and answers the rectification with it. */
  @Post('rectifications/:id/files')
  @Creates()
  @RequirePermission('rectification:act')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ type: RectificationDto })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'rectification.not-found' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'creation.done, workflow.state-differs' })
  @ApiResponse({ status: 413, type: ProblemDto, description: 'evidence.too-large' })
  @ApiResponse({ status: 415, type: ProblemDto, description: 'evidence.media-type' })
  async attach(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RectificationDto> {
    const attached = await this.files.attach(user, id, () => {
      if (!request.isMultipart()) throw new ApiError('request.media-type');
      return request.file();
    });
    return withEtag(reply, attached);
  }

  /** The file itself, always as a download. */
  @Get('rectification-files/:id')
  @RequirePermission('rectification:read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'evidence.not-found' })
  async download(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, await this.files.read(user, id));
  }

  /** Takes a file away. */
  @Delete('rectification-files/:id')
  @RequirePermission('rectification:act')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiResponse({ status: 404, type: ProblemDto, description: 'evidence.not-found' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'workflow.state-differs' })
  remove(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string): Promise<void> {
    return this.files.remove(user, id);
  }
}
