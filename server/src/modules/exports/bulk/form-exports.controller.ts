import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../../platform/access/access.decorators.js';
import { Principal } from '../../../platform/access/principal.js';
import { Creates } from '../../../platform/creation/creation.decorator.js';
import { ProblemDto } from '../../../platform/errors/problem.dto.js';
import { sendResumable } from '../../../platform/http/send-resumable.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { ExportListQuery, FormExportDto, FormExportPageDto, NewExportDto } from './form-exports.dto.js';
import { FormExportsService } from './form-exports.service.js';

const EXPORTS = 'api/exports';
const UNKNOWN = { status: 404, type: ProblemDto, description: 'export.not-found' };
const BYTES = { schema: { type: 'string', format: 'binary' } };

@ApiTags('exports')
@Controller(EXPORTS)
export class FormExportsController {
  constructor(private readonly exports: FormExportsService) {}

  /** Orders an archive of all forms of an organization or of all that one may see; it is made in the background. */
  @Post()
  @HttpCode(202)
  @Creates({ keepAnswer: true, below: `/${EXPORTS}` })
  @RequirePermission('export:own')
  @ApiAcceptedResponse({
    type: FormExportDto,
    headers: { Location: { description: 'Where to ask how far it is.', schema: { type: 'string' } } },
  })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'year.unknown, organization.not-found' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'export.too-many, creation.done' })
  create(@CurrentUser() user: Principal, @Body() body: NewExportDto): Promise<FormExportDto> {
    return this.exports.create(user, body);
  }

  /** The own exports, newest first. */
  @Get()
  @RequirePermission('export:own')
  @ApiOkResponse({ type: FormExportPageDto })
  list(@CurrentUser() user: Principal, @Query() query: ExportListQuery): Promise<FormExportPageDto> {
    return this.exports.list(user, query);
  }

  /** How far an export is. */
  @Get(':id')
  @RequirePermission('export:own')
  @ApiOkResponse({ type: FormExportDto })
  @ApiResponse(UNKNOWN)
  find(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string): Promise<FormExportDto> {
    return this.exports.find(user, id);
  }

  /** Stops an export that waits or is under way. */
  @Post(':id/cancellation')
  @HttpCode(200)
  @RequirePermission('export:own')
  @ApiOkResponse({ type: FormExportDto })
  @ApiResponse(UNKNOWN)
  @ApiResponse({ status: 409, type: ProblemDto, description: 'export.ended' })
  cancel(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string): Promise<FormExportDto> {
    return this.exports.cancel(user, id);
  }

  /** Takes an export that has ended away, with its file. */
  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('export:own')
  @ApiNoContentResponse()
  @ApiResponse(UNKNOWN)
  @ApiResponse({ status: 409, type: ProblemDto, description: 'export.under-way' })
  remove(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string): Promise<void> {
    return this.exports.remove(user, id);
  }

  /** The archive, whole or from where an earlier download broke off. */
  @Get(':id/file')
  @RequirePermission('export:own')
  @ApiProduces('application/zip')
  @ApiHeader({ name: 'Range', required: false, description: 'One range of bytes, as bytes=1000-.' })
  @ApiHeader({ name: 'If-Range', required: false, description: 'ETag of the part that is there already.' })
  @ApiOkResponse(BYTES)
  @ApiResponse({ status: 206, ...BYTES, description: 'The part that was asked for.' })
  @ApiResponse({ ...UNKNOWN })
  @ApiResponse({ status: 403, type: ProblemDto, description: 'export.reach-changed, permission.denied' })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'export.not-ready' })
  @ApiResponse({ status: 410, type: ProblemDto, description: 'export.expired' })
  @ApiResponse({ status: 416, type: ProblemDto, description: 'range.unsatisfiable' })
  async file(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Headers('range') range: string | undefined,
    @Headers('if-range') ifRange: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, size, sha256 } = await this.exports.file(user, id);
    const wanted = { range, ifRange };
    const file = { fileName, size, mediaType: 'application/zip', etag: `"${sha256}"` };
    await sendResumable(reply, file, wanted, (part) => this.exports.open(user, id, part));
  }
}
