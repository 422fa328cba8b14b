import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../build.mjs';
import { inRoot } from '../paths.mjs';
import { Problem } from '../problem.mjs';

/** `jx bench [--quick] [--json]`: how fast the server is beside a bare Fastify + pg, on generated data of its own. */
export async function command(args) {
  const unknown = args.find((arg) => !['--quick', '--json'].includes(arg));
  if (unknown) throw new Problem(`jx bench knows --quick and --json, not ${unknown}.`, 2);
  await buildAll();
  const tasks = await onCleanGround((data, undo) => benchAll(data, undo, args.includes('--quick')));
  if (args.includes('--json')) console.log(JSON.stringify({ tasks }));
  else printTable(tasks);
}

/**
 * Gives the work an empty folder and `undo`, which it tells how to take back each step; that happens at the end, on an
 * error and on Ctrl-C, newest first.
 */
async function onCleanGround(work) {
  const data = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
  chmodSync(data, 0o711); // as root, PostgreSQL runs as another user, who must pass through
  const steps = [() => rmSync(data, { recursive: true, force: true })];
  let over = false;
  const undo = async (step) => {
    if (!over) return steps.push(step);
    await step();
    throw new Problem('Interrupted.', 130);
  };
  const interrupted = new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => reject(new Problem('Interrupted.', 130)));
  });
  try {
    return await Promise.race([work(data, undo), interrupted]);
  } finally {
    over = true;
    for (const step of steps.reverse()) await step();
  }
}

async function benchAll(data, undo, quick) {
  const { startEmbeddedDatabase } = await import('../embedded-database.mjs');
  const { migrate } = await import('../../../migrations/dist/index.js');
  const { scoreEvaluation, SCORING_SCHEMES: schemes } = await import('../../../libs/domain/dist/scoring/index.js');
  const { parseTarget } = await import('../../../libs/domain/dist/targets/index.js');
  const { findSubjects, generateData } = await import('../../bench/generated-data.mjs');
  const { QUICK, THOROUGH, measure } = await import('../../bench/measure.mjs');
  const { measureScoring } = await import('../../bench/scoring.mjs');
  const { serve } = await import('../../bench/served.mjs');
  const { requestsOf, requireSameAnswers, signIn } = await import('../../bench/tasks.mjs');
  const effort = quick ? QUICK : THOROUGH;

  console.error('Generating 30 regions × 100 projects × 12 indicators …');
  const database = await startEmbeddedDatabase(data);
  await undo(() => database.stop());
  await migrate(database.url);
  await generateData(database.url, { parseTarget, schemes });

  const env = { DATABASE_URL: database.url, JIXIAO_DATA: data, LOG_LEVEL: 'warn' };
  const server = await serve('server', inRoot('server', 'dist', 'main.js'), env);
  await undo(server.stop);
  const bare = await serve('baseline', inRoot('tools', 'bench', 'bare-server.mjs'), env);
  await undo(bare.stop);

  const projects = await findSubjects(database.url);
  const sessions = await signIn(server.port, [...new Set(projects.map(({ region }) => region))]);
  const requests = requestsOf(projects, sessions);
  await requireSameAnswers(server, bare, requests);

  const tasks = [];
  for (const [name, task] of Object.entries(requests)) {
    console.error(`Measuring ${name} …`);
    tasks.push(await measure(name, task, server, bare, effort));
  }
  console.error('Measuring scoring …');
  tasks.push(measureScoring(scoreEvaluation, effort));
  return tasks;
}

function printTable(tasks) {
  const rows = tasks.map(({ name, perSecond, throughputRatio, cpuRatio }) => [
    name,
    perSecond.toLocaleString('en'),
    throughputRatio?.toFixed(2) ?? '–',
    cpuRatio?.toFixed(2) ?? '–',
  ]);
  const table = [['task', 'per second', 'of the baseline', 'CPU, × baseline'], ...rows];
  for (const [name, ...figures] of table) console.log(name.padEnd(14), ...figures.map((figure) => figure.padStart(16)));
}
