import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser, RequirePermission } from '../../../platform/access/access.decorators.js';
import { Principal } from '../../../platform/access/principal.js';
import { Creates } from '../../../platform/creation/creation.decorator.js';
import { ProblemDto } from '../../../platform/errors/problem.dto.js';
import { IfMatch, NamesVersionOf, withEtag } from '../../../platform/http/if-match.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { AdministeredUserDto, AdministeredUserPageDto, NewUserDto, UserDto, UserListQuery, UserWithPasswordDto } from './users.dto.js';
import { UsersService } from './users.service.js';

const UNKNOWN = { status: 404, type: ProblemDto, description: 'user.not-found' };
const WRONG_ROLES = { status: 422, type: ProblemDto, description: 'organization.unknown, role.needs-organization, role.whole-region' };

@ApiTags('administration')
@Controller('api/administration/users')
export class AdministeredUsersController {
  constructor(private readonly users: UsersService) {}

  /** People of the region by name. */
  @Get()
  @RequirePermission('administration:read')
  @ApiOkResponse({ type: AdministeredUserPageDto })
  list(@CurrentUser() user: Principal, @Query() query: UserListQuery): Promise<AdministeredUserPageDto> {
    return this.users.list(user, query);
  }

  /** Adds a person with an account; the generated password is shown in this answer only. */
  @Post()
  @Creates({ keepAnswer: false })
  @RequirePermission('administration:write')
  @ApiCreatedResponse({ type: UserWithPasswordDto })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'user.username-taken' })
  @ApiResponse(WRONG_ROLES)
  async create(
    @CurrentUser() user: Principal,
    @Body() body: NewUserDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserWithPasswordDto> {
    return withPassword(reply, await this.users.create(user, body));
  }

  /** Changes name, telephone, organization and roles of a person. */
  @Put(':id')
  @RequirePermission('administration:write')
  @NamesVersionOf('row')
  @ApiOkResponse({ type: AdministeredUserDto })
  @ApiResponse(UNKNOWN)
  @ApiResponse({ status: 409, type: ProblemDto, description: 'user.own-administration, user.last-administrator' })
  @ApiResponse(WRONG_ROLES)
  async change(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: UserDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdministeredUserDto> {
    return withEtag(reply, await this.users.change(user, id, version, body));
  }

  /** Gives a new password for a forgotten one, shown in this answer only, and ends the person's sessions. */
  @Post(':id/password-reset')
  @RequirePermission('administration:write')
  @HttpCode(200)
  @NamesVersionOf('row')
  @ApiOkResponse({ type: UserWithPasswordDto })
  @ApiResponse(UNKNOWN)
  @ApiResponse({ status: 409, type: ProblemDto, description: 'user.own-account, user.no-account' })
  async resetPassword(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserWithPasswordDto> {
    return withPassword(reply, await this.users.resetPassword(user, id, version));
  }

  /** Closes an account and ends its sessions. */
  @Post(':id/deactivation')
  @RequirePermission('administration:write')
  @HttpCode(200)
  @NamesVersionOf('row')
  @ApiOkResponse({ type: AdministeredUserDto })
  @ApiResponse(UNKNOWN)
  @ApiResponse({ status: 409, type: ProblemDto, description: 'user.own-account, user.last-administrator' })
  async deactivate(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdministeredUserDto> {
    return withEtag(reply, await this.users.deactivate(user, id, version));
  }

  /** Opens a closed account again. */
  @Post(':id/reactivation')
  @RequirePermission('administration:write')
  @HttpCode(200)
  @NamesVersionOf('row')
  @ApiOkResponse({ type: AdministeredUserDto })
  @ApiResponse(UNKNOWN)
  async reactivate(
    @CurrentUser() user: Principal,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdministeredUserDto> {
    return withEtag(reply, await this.users.reactivate(user, id, version));
  }
}

/** A password must not stay in any cache. */
function withPassword(reply: FastifyReply, answer: UserWithPasswordDto): UserWithPasswordDto {
  void reply.header('cache-control', 'no-store');
  withEtag(reply, answer.user);
  return answer;
}
