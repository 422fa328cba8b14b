import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ThrottlerGuard } from '@nestjs/throttler';
import { SESSION_COOKIE } from '@jixiao/contracts/routes';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ServerConfig } from '../../config/server-config.js';
import { CurrentUser, Public, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { PasswordDto, SessionDto, SignInDto } from './session.dto.js';
import { SessionService, type SignInPlace } from './session.service.js';

@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly config: ServerConfig,
  ) {}

  /** Signs in and sets the session cookie. */
  @Post()
  @Public()
  @UseGuards(ThrottlerGuard)
  @HttpCode(200)
  @ApiOkResponse({ type: SessionDto })
  @ApiResponse({ status: 401, type: ProblemDto, description: 'sign-in.failed' })
  @ApiResponse({ status: 429, type: ProblemDto, description: 'request.too-many' })
  async signIn(@Body() body: SignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    const { token, session } = await this.sessions.signIn(body.username, body.password, placeOf(request));
    void reply.header('cache-control', 'no-store').setCookie(SESSION_COOKIE, token, {
      ...this.cookie(),
      expires: new Date(session.expiresAt),
    });
    return session;
  }

  /** Who is signed in, and the CSRF token for unsafe requests. */
  @Get()
  @RequirePermission('session:own')
  @ApiOkResponse({ type: SessionDto })
  current(
    @CurrentUser() user: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): SessionDto {
    void reply.header('cache-control', 'no-store');
    return this.sessions.view(user, request.cookies[SESSION_COOKIE] ?? '');
  }

  /** Replaces the own password and ends the other sessions. */
  @Put('password')
  @RequirePermission('session:own')
  @UseGuards(ThrottlerGuard)
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiResponse({ status: 422, type: ProblemDto, description: 'password.wrong, password.unchanged, password.too-short, password.like-username, password.common' })
  @ApiResponse({ status: 429, type: ProblemDto, description: 'request.too-many' })
  async changePassword(@CurrentUser() user: Principal, @Req() request: FastifyRequest, @Body() body: PasswordDto): Promise<void> {
    await this.sessions.changePassword(user, request.cookies[SESSION_COOKIE] ?? '', body.current, body.next);
  }

  /** Signs out. */
  @Delete()
  @RequirePermission('session:own')
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(request.cookies[SESSION_COOKIE] ?? '');
    void reply.clearCookie(SESSION_COOKIE, this.cookie());
  }

  private cookie(): { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean } {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.COOKIE_SECURE };
  }
}

const LONGEST_USER_AGENT = 300;

function placeOf({ headers, ip }: FastifyRequest): SignInPlace {
  return { userAgent: headers['user-agent']?.slice(0, LONGEST_USER_AGENT) ?? null, address: ip };
}
