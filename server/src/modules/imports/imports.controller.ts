import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { Creates } from '../../platform/creation/creation.decorator.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { IfMatch, NamesVersionOf, withEtag } from '../../platform/http/if-match.js';
import { PageQuery } from '../../platform/http/page.query.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { AcceptanceService } from './acceptance/acceptance.service.js';
import { CorrectingService } from './correcting.service.js';
import { AcceptImportDto, CorrectImportDto, FindingsQuery, ItemsQuery, LinesQuery } from './imports.dto.js';
import { ImportsService } from './imports.service.js';
import { AcceptanceResultDto, ImportDto, ImportPageDto } from './imports.views.js';
import { ImportFindingPageDto, ImportItemDetailDto, ImportItemPageDto } from './item.views.js';
import { uploadOf } from './upload.js';

const NOT_READY = { status: 409, type: ProblemDto, description: 'import.still-reading, import.not-readable' } as const;
const NOT_FOUND = { status: 404, type: ProblemDto, description: 'import.not-found' } as const;

@ApiTags('imports')
@Controller('api/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly correcting: CorrectingService,
    private readonly acceptance: AcceptanceService,
  ) {}

  /** Documents that were imported, newest first. */
  @Get()
  @RequirePermission('import:read')
  @ApiOkResponse({ type: ImportPageDto })
  list(@CurrentUser() user: Principal, @Query() query: PageQuery): Promise<ImportPageDto> {
    return this.imports.list(user, query);
  }

  /** Uploads a document, or pasted cells as HTML or text, and begins to read it. Nothing is stored of it but the file. */
  @Post()
  @Creates()
  @RequirePermission('import:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ type: ImportDto })
  @ApiResponse({ status: 400, type: ProblemDto, description: 'import.file-missing, document.empty' })
  @ApiResponse({ status: 413, type: ProblemDto, description: 'document.too-large' })
  async receive(
    @CurrentUser() user: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDto> {
    return withEtag(reply, await this.imports.receive(user, await uploadOf(request, this.imports.largestFile)));
  }

  /** How far the reading is, what was read, and what concerns the whole document. */
  @Get(':id')
  @RequirePermission('import:read')
  @ApiOkResponse({ type: ImportDto, headers: { ETag: { schema: { type: 'string' } } } })
  @ApiResponse(NOT_FOUND)
  async find(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDto> {
    return withEtag(reply, await this.imports.find(user, id));
  }

  /** Parts of the document in their order, each with how it compares with what is stored. */
  @Get(':id/items')
  @RequirePermission('import:read')
  @ApiOkResponse({ type: ImportItemPageDto })
  @ApiResponse(NOT_FOUND)
  @ApiResponse(NOT_READY)
  items(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string, @Query() query: ItemsQuery): Promise<ImportItemPageDto> {
    return this.imports.items(user, id, query);
  }

  /** A part line by line: source cells beside the values that were read, the stored values beside those. */
  @Get(':id/items/:key')
  @RequirePermission('import:read')
  @ApiOkResponse({ type: ImportItemDetailDto })
  @ApiResponse(NOT_FOUND)
  @ApiResponse(NOT_READY)
  @ApiResponse({ status: 422, type: ProblemDto, description: 'import.unknown-item' })
  item(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Param('key') key: string,
    @Query() query: LinesQuery,
  ): Promise<ImportItemDetailDto> {
    return this.imports.item(user, id, key, query);
  }

  /** What was noticed, the gravest first. */
  @Get(':id/findings')
  @RequirePermission('import:read')
  @ApiOkResponse({ type: ImportFindingPageDto })
  @ApiResponse(NOT_FOUND)
  @ApiResponse(NOT_READY)
  findings(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Query() query: FindingsQuery,
  ): Promise<ImportFindingPageDto> {
    return this.imports.findings(user, id, query);
  }

  /** The file as it was uploaded, always as a download. */
  @Get(':id/file')
  @RequirePermission('import:read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiResponse(NOT_FOUND)
  async file(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { content, fileName, mediaType, size } = await this.imports.open(user, id);
    await reply
      .header('content-type', mediaType)
      .header('content-length', size)
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .send(content);
  }

  /** Corrects cells, after which the document is read again, and decides what it leaves open. */
  @Patch(':id')
  @RequirePermission('import:write')
  @NamesVersionOf('import')
  @ApiOkResponse({ type: ImportDto })
  @ApiResponse({ status: 400, type: ProblemDto, description: 'validation.failed' })
  @ApiResponse(NOT_FOUND)
  @ApiResponse(NOT_READY)
  @ApiResponse({ status: 422, type: ProblemDto, description: 'document.unknown-cell' })
  async correct(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CorrectImportDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDto> {
    return withEtag(reply, await this.correcting.correct(user, id, version, body));
  }

  /** Stores the chosen parts, all of them or none. */
  @Post(':id/acceptance')
  @HttpCode(200)
  @RequirePermission('import:write')
  @NamesVersionOf('import')
  @ApiOkResponse({ type: AcceptanceResultDto })
  @ApiResponse({ status: 400, type: ProblemDto, description: 'validation.failed' })
  @ApiResponse(NOT_FOUND)
  @ApiResponse({
    status: 409,
    type: ProblemDto,
    description: 'import.overtaken, import.still-reading, import.not-readable, request.conflict',
  })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'import.blocked, import.unknown-item' })
  async accept(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() { items }: AcceptImportDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AcceptanceResultDto> {
    return withEtag(reply, await this.acceptance.accept(user, id, version, items));
  }
}
