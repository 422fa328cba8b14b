import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CREATION_KEY_HEADER } from '@jixiao/contracts/routes';
import type { FastifyReply } from 'fastify';
import { type Observable, firstValueFrom, from, tap } from 'rxjs';
import { v7 } from 'uuid';
import type { SignedInRequest } from '../access/access.decorators.js';
import type { Principal } from '../access/principal.js';
import { CREATED_ONCE, underCreationKey } from '../database/creation-key.js';
import { ApiError } from '../errors/api-error.js';
import { CREATION, type CreationOptions } from './creation.decorator.js';
import { CreationKeysRepository } from './creation-keys.repository.js';

const KEY = /^[\x21-\x7e]{8,128}$/;

/**
 * Lets a creation that comes again under its Idempotency-Key find what was created instead of creating it twice. The key
 * is written by the transaction that creates: both are there or neither.
 */
@Injectable()
export class CreationInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly keys: CreationKeysRepository,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<SignedInRequest>();
    const key = request.headers[CREATION_KEY_HEADER];
    const { principal } = request;
    const reply = http.getResponse<FastifyReply>();
    const options = this.reflector.get<CreationOptions>(CREATION, context.getHandler());
    const located = locating(reply, options);
    if (key === undefined || !principal) return next.handle().pipe(tap(located));
    if (typeof key !== 'string' || !KEY.test(key)) throw new ApiError('creation-key.malformed', {}, CREATION_KEY_HEADER);
    return from(this.once(principal, key, request, reply, next, options)).pipe(tap(located));
  }

  private async once(
    user: Principal,
    key: string,
    request: SignedInRequest,
    reply: FastifyReply,
    next: CallHandler,
    { keepAnswer }: CreationOptions,
  ): Promise<unknown> {
    const fingerprint = fingerprintOf(request);
    const creation = { id: v7(), actorId: user.userId, key, fingerprint };
    try {
      const answer: unknown = await underCreationKey(creation, () => firstValueFrom(next.handle()));
      await this.keys.complete(user, creation.id, reply.statusCode, keepAnswer ? answer : null);
      return answer;
    } catch (error) {
      if (!isSecond(error)) throw error;
    }
    const done = await this.keys.find(user, key);
    if (done?.fingerprint !== fingerprint) throw new ApiError('creation-key.reused', {}, CREATION_KEY_HEADER);
    if (done.status === null || done.answer === null) throw new ApiError('creation.done');
    void reply.status(done.status);
    return done.answer;
  }
}

/** Names where the created thing is found. */
function locating(reply: FastifyReply, { below }: CreationOptions): (answer: unknown) => void {
  return (answer) => {
    if (below && typeof answer === 'object' && answer && 'id' in answer) void reply.header('location', `${below}/${String(answer.id)}`);
  };
}

/** A file is known by its length; its content passes only once. */
function fingerprintOf({ method, url, body, headers }: SignedInRequest): string {
  const content = body === undefined ? (headers['content-length'] ?? '') : JSON.stringify(body);
  return createHash('sha256').update(`${method} ${url}\n${content}`).digest('hex');
}

function isSecond(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === CREATED_ONCE;
}
