import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PERMISSIONS } from '@jixiao/contracts/access';
import { readConfig } from './config/server-config.js';
import { createApp } from './create-app.js';
import { createOpenApiDocument } from './open-api.js';
import { ACCESS } from './platform/access/access.decorators.js';

const PUBLIC = [
  'HealthController.live',
  'HealthController.ready',
  'HealthController.exposition',
  'SessionController.signIn',
  'SiteController.page',
  'PublicController.regions',
  'PublicController.region',
  'PublicController.department',
  'PublicController.catalogue',
  'PublicController.data',
];

interface Route {
  name: string;
  access: unknown;
}

function routesOf(app: NestFastifyApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const prototype = (metatype as { prototype: Record<string, object> }).prototype;
    return Object.getOwnPropertyNames(prototype)
      .filter((method) => method !== 'constructor' && Reflect.hasMetadata('path', prototype[method] ?? {}))
      .map((method) => ({
        name: `${metatype?.name}.${method}`,
        access: Reflect.getMetadata(ACCESS, prototype[method]!) ?? Reflect.getMetadata(ACCESS, metatype!),
      }));
  });
}

describe('every route', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await createApp(readConfig({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', LOG_LEVEL: 'silent' }));
  });
  afterAll(() => app.close());

  it('declares a known permission or that it is public', () => {
    const routes = routesOf(app);
    expect(routes.length).toBeGreaterThanOrEqual(20);
    expect(routes.filter(({ access }) => access !== 'public' && !PERMISSIONS.includes(access as never))).toEqual([]);
  });

  it('is public only where that was decided', () => {
    const names = routesOf(app).filter(({ access }) => access === 'public').map(({ name }) => name);
    expect(names.sort()).toEqual([...PUBLIC].sort());
  });

  it('under /api is described with its answer', () => {
    const { paths } = createOpenApiDocument(app);
    expect(Object.keys(paths).filter((path) => path.startsWith('/api/')).length).toBeGreaterThanOrEqual(14);
    for (const operations of Object.values(paths)) {
      for (const operation of Object.values(operations as Record<string, { responses: object }>)) {
        expect(Object.keys(operation.responses).some((status) => status.startsWith('2'))).toBe(true);
      }
    }
  });

  it('answers 503 in words of its own where the database is away', async () => {
    const answer = await app.inject({ method: 'GET', url: '/health/ready' });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ code: 'unavailable' });
    expect(answer.body).not.toContain('127.0.0.1');
  });
});
