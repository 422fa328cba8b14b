import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../../platform/access/access.decorators.js';
import { Principal } from '../../../platform/access/principal.js';
import { LIST_MEDIA_TYPES, sendList } from '../../../platform/http/send-list.js';
import { AuditDocumentQuery, AuditEventPageDto, AuditEventsQuery } from './audit-events.dto.js';
import { AuditEventsService } from './audit-events.service.js';

@ApiTags('audit')
@Controller('api/audit-events')
export class AuditEventsController {
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
  @ApiProduces(...Object.values(LIST_MEDIA_TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(@CurrentUser() user: Principal, @Query() query: AuditDocumentQuery, @Res() reply: FastifyReply): Promise<void> {
    await this.events.noteExport(user, query);
    await sendList(reply, { name: '审计记录', format: query.format }, (output) => this.events.write(user, query, output));
  }
}
