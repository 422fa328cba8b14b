import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { Database } from '../database/database.js';

/** Figures of this server for Prometheus. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'jixiao_http_request_seconds',
    help: 'Duration of HTTP requests by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });

  constructor(database: Database) {
    collectDefaultMetrics({ register: this.registry });
    new Counter({
      name: 'jixiao_sql_statements_total',
      help: 'SQL statements sent to PostgreSQL, BEGIN and COMMIT included.',
      registers: [this.registry],
      collect() {
        this.reset();
        this.inc(database.statements);
      },
    });
  }

  record(request: FastifyRequest, reply: FastifyReply): void {
    this.requests.observe(
      { method: request.method, route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
  }

  exposition(): Promise<string> {
    return this.registry.metrics();
  }
}
