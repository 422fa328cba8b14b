import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import type { ServerConfig } from './config/server-config.js';
import { createOpenApiDocument, serveOpenApi } from './open-api.js';
import { ProblemFilter } from './platform/errors/problem.filter.js';
import { Metrics } from './platform/http/metrics.js';
import { withRequestId } from './platform/http/request-context.js';
import { createValidationPipe } from './platform/http/validation.js';

const BODY_LIMIT = 512 * 1024;
const REQUEST_ID = /^[\w.-]{8,64}$/;

/** The whole server, initialized and not yet listening. */
export async function createApp(config: ServerConfig): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.TRUST_PROXY,
    genReqId: ({ headers }: IncomingMessage) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(createValidationPipe());
  app.enableShutdownHooks();

  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: { 'script-src': ["'self'"], 'style-src': ["'self'", "'unsafe-inline'"], 'upgrade-insecure-requests': null },
    },
  });
  await app.register(cookie);
  await app.register(multipart, { limits: { files: 1, fields: 0, fileSize: config.EVIDENCE_MAX_MB * 1024 * 1024 } });
  await app.register(compress, { encodings: ['gzip', 'identity'], threshold: 2048 });
  await serveClient(app, resolve(config.JIXIAO_CLIENT));

  const metrics = app.get(Metrics);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    withRequestId(String(request.id), done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    metrics.record(request, reply);
    done();
  });

  serveOpenApi(app, createOpenApiDocument(app));
  await app.init();
  return app;
}

/** Serves the built client; its hashed files may be kept for a year, its entry page never. */
async function serveClient(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(resolve(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = /-[A-Z0-9]{8}\.\w+$/.test(path);
      void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
