import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CSRF_HEADER, SESSION_COOKIE } from '@jixiao/contracts/routes';
import { ApiError } from '../errors/api-error.js';
import { ACCESS, type Access, type SignedInRequest } from './access.decorators.js';
import { SessionReader } from './session-reader.js';
import { csrfTokenOf, sameText } from './session-tokens.js';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Closes every route that does not say whom it is for, and lets in those who may. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionReader,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === 'public') return true;
    if (!access) throw new ApiError('permission.denied');

    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const token = request.cookies[SESSION_COOKIE];
    const principal = token ? await this.sessions.find(token) : null;
    if (!token || !principal) throw new ApiError('session.required');
    if (!SAFE_METHODS.has(request.method)) requireCsrfToken(token, request.headers[CSRF_HEADER]);
    if (principal.mustChangePassword && access !== 'session:own') throw new ApiError('password.change-required');
    if (!principal.may(access)) throw new ApiError('permission.denied', { permission: access });
    request.principal = principal;
    return true;
  }
}

function requireCsrfToken(sessionToken: string, given: string | string[] | undefined): void {
  if (typeof given !== 'string' || !sameText(given, csrfTokenOf(sessionToken))) {
    throw new ApiError('csrf.invalid', {}, CSRF_HEADER);
  }
}
