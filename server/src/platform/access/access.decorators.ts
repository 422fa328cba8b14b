import { SetMetadata, applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiCookieAuth, ApiResponse } from '@nestjs/swagger';
import type { Permission } from '@jixiao/contracts/access';
import type { FastifyRequest } from 'fastify';
import { ProblemDto } from '../errors/problem.dto.js';
import type { Principal } from './principal.js';

/** Metadata that says what a route asks of its caller; a route without it is closed to everybody. */
export const ACCESS = 'jixiao:access';
export type Access = Permission | 'public';

/** Opens a route to everybody, signed in or not. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, 'public' satisfies Access);

/** Opens a route to those who hold the permission. */
export function RequirePermission(permission: Permission): MethodDecorator {
  return applyDecorators(
    SetMetadata(ACCESS, permission),
    ApiCookieAuth(),
    ApiResponse({ status: 401, type: ProblemDto, description: 'session.required' }),
    ApiResponse({ status: 403, type: ProblemDto, description: `permission.denied: needs ${permission}; password.change-required` }),
  );
}

export interface SignedInRequest extends FastifyRequest {
  principal?: Principal;
}

/** The signed-in user of this request. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!principal) throw new Error('A public route asked for the signed-in user.');
  return principal;
});
