import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { OpenSessionDto } from './session.dto.js';
import { SessionsService } from './sessions.service.js';

const UNKNOWN = { status: 404, type: ProblemDto, description: 'user.not-found' };

@ApiTags('session')
@Controller('api')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /** From where one is signed in, last used first. */
  @Get('sessions')
  @RequirePermission('session:own')
  @ApiOkResponse({ type: [OpenSessionDto] })
  own(@CurrentUser() user: Principal): Promise<OpenSessionDto[]> {
    return this.sessions.own(user);
  }

  /** Ends all own sessions but this one. */
  @Delete('sessions')
  @RequirePermission('session:own')
  @HttpCode(204)
  @ApiNoContentResponse()
  async endOthers(@CurrentUser() user: Principal): Promise<void> {
    await this.sessions.end(user, user.userId, null);
  }

  /** Ends one own session. */
  @Delete('sessions/:id')
  @RequirePermission('session:own')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiResponse({ status: 404, type: ProblemDto, description: 'session.not-found' })
  async end(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.sessions.end(user, user.userId, id);
  }

  /** From where a person is signed in. */
  @Get('administration/users/:id/sessions')
  @RequirePermission('administration:read')
  @ApiOkResponse({ type: [OpenSessionDto] })
  @ApiResponse(UNKNOWN)
  ofPerson(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string): Promise<OpenSessionDto[]> {
    return this.sessions.ofPerson(user, id);
  }

  /** Ends all sessions of a person; of one's own, all but this one. */
  @Delete('administration/users/:id/sessions')
  @RequirePermission('administration:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiResponse(UNKNOWN)
  async endOfPerson(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.sessions.end(user, id, null);
  }
}
