import Fastify from 'fastify';
import pg from 'pg';
import { LIST, PROJECT_READ, SAVE } from './bare-sql.mjs';

/**
 * The measure of all things here: Fastify, pg and one statement per task. No sign-in, no row security, no validation,
 * no trail. Started as a process of its own with PORT and DATABASE_URL.
 */
const { PORT, DATABASE_URL } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
const app = Fastify();

app.get('/health/ready', async () => (await pool.query('select 1')).rows[0]);

app.get('/metrics', async () => {
  const { user, system } = process.cpuUsage();
  return `process_cpu_seconds_total ${(user + system) / 1e6}\n`;
});

app.get('/api/projects/:id', async ({ params, query }, reply) => {
  const { rows } = await pool.query({ name: 'read', text: PROJECT_READ, values: [query.region, params.id, query.year] });
  if (!rows[0]) return reply.code(404).send();
  return rows[0].page;
});

app.get('/api/projects', async ({ query }) => {
  const limit = Number(query.limit);
  const { rows } = await pool.query({ name: 'list', text: LIST, values: [query.region, query.year, limit + 1] });
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? items.at(-1).code : null };
});

app.put('/api/projects/:id/recording', async ({ params, query, headers, body }, reply) => {
  const version = Number(headers['if-match'].replaceAll('"', ''));
  const values = [query.region, params.id, version, body.year, JSON.stringify(body.indicators), JSON.stringify(body.execution)];
  const { rows } = await pool.query({ name: 'save', text: SAVE, values });
  return rows[0] ?? reply.code(412).send();
});

process.once('SIGTERM', async () => {
  await app.close();
  await pool.end();
});
await app.listen({ port: Number(PORT), host: '127.0.0.1' });
