import { load } from './load.mjs';
import { cpuSeconds } from './served.mjs';
import { bared } from './tasks.mjs';

/**
 * How long to measure, once code is compiled as it is in a server that has run for a while: both servers take turns, so
 * that what else the machine does falls on both.
 */
export const THOROUGH = { rounds: 5, milliseconds: 5_000, warmUp: 10_000 };
export const QUICK = { rounds: 3, milliseconds: 2_500, warmUp: 4_000 };

/**
 * One task as `{name, throughputRatio, cpuRatio, perSecond}`: requests per second of the server, and as a share of the
 * baseline's; its processor time per request as a multiple of the baseline's (the database's is not in it).
 */
export async function measure(name, task, server, bare, { rounds, milliseconds, warmUp }) {
  const bareTask = (worker, workers) => bared(task(worker, workers));
  await load(server.port, task, warmUp);
  await load(bare.port, bareTask, warmUp);
  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = await measured(server, task, milliseconds);
    const theirs = await measured(bare, bareTask, milliseconds);
    results.push({ perSecond: ours.perSecond, throughput: ours.perSecond / theirs.perSecond, cpu: ours.cpu / theirs.cpu });
  }
  return {
    name,
    throughputRatio: rounded(median(results.map(({ throughput }) => throughput)), 3),
    cpuRatio: rounded(median(results.map(({ cpu }) => cpu)), 3),
    perSecond: rounded(median(results.map(({ perSecond }) => perSecond)), 0),
  };
}

async function measured(server, task, milliseconds) {
  const before = await cpuSeconds(server);
  const { served, seconds } = await load(server.port, task, milliseconds);
  return { perSecond: served / seconds, cpu: ((await cpuSeconds(server)) - before) / served };
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function rounded(value, places) {
  return Number(value.toFixed(places));
}
