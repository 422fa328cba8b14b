import { PassThrough } from 'node:stream';
import { Controller, Get, Logger, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { TrailFormat } from '@jixiao/contracts/routes';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../../platform/access/access.decorators.js';
import { Principal } from '../../../platform/access/principal.js';
import { shanghaiDay } from '../../../platform/http/shanghai-day.js';
import { AuditDocumentQuery, AuditEventPageDto, AuditEventsQuery } from './audit-events.dto.js';
import { AuditEventsService } from './audit-events.service.js';

const MEDIA_TYPES: Readonly<Record<TrailFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

@ApiTags('audit')
@Controller('api/audit-events')
export class AuditEventsController {
  private readonly logger = new Logger(AuditEventsController.name);

  constructor(private readonly events: AuditEventsService) {}

  /** What happened within reach, newest first. Whoever reaches organizations only sees those and their projects. */
  @Get()
  @RequirePermission('audit:read')
  @ApiOkResponse({ type: AuditEventPageDto })
  search(@CurrentUser() user: Principal, @Query() query: AuditEventsQuery): Promise<AuditEventPageDto> {
    return this.events.search(user, query);
  }

  /** The same events as a table, one row for each changed field; that it was taken stays in the trail. */
  @Get('document')
  @RequirePermission('audit:read')
  @ApiProduces(...Object.values(MEDIA_TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(@CurrentUser() user: Principal, @Query() query: AuditDocumentQuery, @Res() reply: FastifyReply): Promise<void> {
    await this.events.noteExport(user, query);
    const output = new PassThrough();
    const fileName = `审计记录 ${shanghaiDay()}.${query.format}`;
    this.events.write(user, query, output).catch((error: unknown) => {
      // Nobody waits any longer where the reader closed the connection; otherwise the file must not look whole.
      if (!output.destroyed) this.logger.error(error, 'An export of the trail broke off');
      output.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    await reply
      .header('content-type', MEDIA_TYPES[query.format])
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .send(output);
  }
}
