import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { Creates } from '../../platform/creation/creation.decorator.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { IfMatch, NamesVersionOf, withEtag } from '../../platform/http/if-match.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { LibraryContentDto, LibraryDecisionDto, LibraryDepartmentsDto, LibraryEntryDto, LibraryPageDto, LibraryProposalDto, LibraryQuery } from './library.dto.js';
import { LibraryService } from './library.service.js';

const NOT_FOUND = { status: 404, type: ProblemDto, description: 'library.not-found' };
const NOT_KNOWN = { status: 422, type: ProblemDto, description: 'declaration.unknown-indicator, indicator.unknown-class, organization.unknown' };

@ApiTags('library')
@Controller('api/library')
export class LibraryController {
  constructor(private readonly library: LibraryService) {}

  /** Entries of the indicator library: those common to the region and those of the reader's departments. */
  @Get()
  @RequirePermission('library:read')
  @ApiOkResponse({ type: LibraryPageDto })
  list(@CurrentUser() user: Principal, @Query() query: LibraryQuery): Promise<LibraryPageDto> {
    return this.library.list(user, query);
  }

  /** Departments that entries of the reader's library can belong to. */
  @Get('departments')
  @RequirePermission('library:read')
  @ApiOkResponse({ type: LibraryDepartmentsDto })
  departments(@CurrentUser() user: Principal): Promise<LibraryDepartmentsDto> {
    return this.library.departments(user);
  }

  /** An entry, with what its reader may do with it. */
  @Get(':id')
  @RequirePermission('library:read')
  @ApiOkResponse({ type: LibraryEntryDto })
  @ApiResponse(NOT_FOUND)
  async find(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<LibraryEntryDto> {
    return withEtag(reply, await this.library.find(user, id));
  }

  /** Proposes an entry, also from a declared indicator. */
  @Post()
  @Creates()
  @RequirePermission('library:propose')
  @ApiCreatedResponse({ type: LibraryEntryDto })
  @ApiResponse(NOT_KNOWN)
  async propose(
    @CurrentUser() user: Principal,
    @Body() body: LibraryProposalDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LibraryEntryDto> {
    return withEtag(reply, await this.library.propose(user, body));
  }

  /** Changes what an entry says. */
  @Put(':id')
  @RequirePermission('library:propose')
  @NamesVersionOf('entry')
  @ApiOkResponse({ type: LibraryEntryDto })
  @ApiResponse(NOT_FOUND)
  @ApiResponse({ status: 409, type: ProblemDto, description: 'library.name-taken' })
  @ApiResponse(NOT_KNOWN)
  async change(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: LibraryContentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LibraryEntryDto> {
    return withEtag(reply, await this.library.change(user, id, version, body));
  }

  /** Approves, refuses, retires an entry, offers it again or proposes it again. */
  @Post(':id/decisions')
  @RequirePermission('library:propose')
  @HttpCode(200)
  @NamesVersionOf('entry')
  @ApiOkResponse({ type: LibraryEntryDto })
  @ApiResponse({ status: 403, type: ProblemDto, description: 'workflow.role-denied' })
  @ApiResponse(NOT_FOUND)
  @ApiResponse({ status: 409, type: ProblemDto, description: 'workflow.condition-unmet, workflow.state-differs' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'workflow.reason-missing' })
  async decide(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: LibraryDecisionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LibraryEntryDto> {
    return withEtag(reply, await this.library.decide(user, id, version, body));
  }
}
