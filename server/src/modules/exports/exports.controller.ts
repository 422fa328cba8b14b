import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { EXPORT_FORM_PERMISSIONS } from '@jixiao/contracts/access';
import type { DocumentFormat } from '@jixiao/contracts/routes';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { DocumentQuery, SelfEvaluationDocumentQuery } from './exports.dto.js';
import { type ExportedDocument, ExportsService } from './exports.service.js';

const MEDIA_TYPES: Readonly<Record<DocumentFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};
const FILE = { schema: { type: 'string', format: 'binary' } };

@ApiTags('exports')
@Controller('api')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  /** The official self-evaluation form of a project, in the layout of its scheme or in another one. */
  @Get('projects/:id/self-evaluation/document')
  @RequirePermission('self-evaluation:read')
  @ApiProduces(...Object.values(MEDIA_TYPES))
  @ApiOkResponse(FILE)
  @ApiResponse({ status: 404, type: ProblemDto, description: 'project.not-found' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'form-layout.unknown' })
  async selfEvaluation(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Query() { year, format, layout }: SelfEvaluationDocumentQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDocument(reply, format, await this.exports.selfEvaluation(user, id, { year: year ?? null, format, layout: layout ?? null }));
  }

  /** 项目申报表（含绩效目标）, which people may go on to fill in. */
  @Get('projects/:id/declaration/document')
  @RequirePermission(EXPORT_FORM_PERMISSIONS.declaration)
  @ApiProduces(...Object.values(MEDIA_TYPES))
  @ApiOkResponse(FILE)
  @ApiResponse({ status: 404, type: ProblemDto, description: 'project.not-found' })
  async declaration(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Query() { year, format }: DocumentQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDocument(reply, format, await this.exports.declaration(user, id, year ?? null, format));
  }

  /** 部门整体绩效目标申报表 of a department or unit. */
  @Get('organizations/:id/goals/document')
  @RequirePermission(EXPORT_FORM_PERMISSIONS.department)
  @ApiProduces(...Object.values(MEDIA_TYPES))
  @ApiOkResponse(FILE)
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found' })
  async department(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Query() { year, format }: DocumentQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDocument(reply, format, await this.exports.department(user, id, year ?? null, format));
  }

  /** 部门预算公开表 (表1–10) of a department or unit. */
  @Get('organizations/:id/disclosure-tables/document')
  @RequirePermission(EXPORT_FORM_PERMISSIONS.disclosure)
  @ApiProduces(...Object.values(MEDIA_TYPES))
  @ApiOkResponse(FILE)
  @ApiResponse({ status: 404, type: ProblemDto, description: 'organization.not-found, year.unknown, disclosure.not-found' })
  async disclosureTables(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @Query() { year, format }: DocumentQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDocument(reply, format, await this.exports.disclosureTables(user, id, year ?? null, format));
  }

  /** The year-end report as a document. */
  @Get('reports/year-end/document')
  @RequirePermission('report:read')
  @ApiProduces(...Object.values(MEDIA_TYPES))
  @ApiOkResponse(FILE)
  @ApiResponse({ status: 404, type: ProblemDto, description: 'year.unknown' })
  async yearEnd(@CurrentUser() user: Principal, @Query() { year, format }: DocumentQuery, @Res() reply: FastifyReply): Promise<void> {
    await sendDocument(reply, format, await this.exports.yearEnd(user, year ?? null, format));
  }
}

async function sendDocument(reply: FastifyReply, format: DocumentFormat, { fileName, content }: ExportedDocument): Promise<void> {
  await reply
    .header('content-type', MEDIA_TYPES[format])
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .send(Buffer.from(content));
}
