import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { Problem } from '../jx/problem.mjs';

const CONCURRENCY = 16;

/**
 * Keeps 16 requests under way to a server on 127.0.0.1 for so many milliseconds. `task(worker)` gives a worker's next
 * request as `{method, path, headers, body, answered}`. Answers how many requests were served in how many seconds.
 */
export async function load(port, task, milliseconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  const start = performance.now();
  let served = 0;
  try {
    await Promise.all(
      Array.from({ length: CONCURRENCY }, async (_, worker) => {
        while (performance.now() - start < milliseconds) {
          const next = task(worker, CONCURRENCY);
          const text = await send(port, next, agent);
          next.answered?.(text);
          served += 1;
        }
      }),
    );
    return { served, seconds: (performance.now() - start) / 1000 };
  } finally {
    agent.destroy();
  }
}

/** One request; its answer's body as text. Anything but success ends the measurement. */
export async function send(port, next, agent) {
  const { status, text } = await exchange(port, next, agent);
  if (status < 200 || status > 299) throw new Problem(`${next.method ?? 'GET'} ${next.path} answered ${status}: ${text.slice(0, 300)}`);
  return text;
}

/** One request, whatever its answer. */
export function exchange(port, { method = 'GET', path, headers = {}, body }, agent) {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, method, path, headers: body ? { ...headers, ...ofJson(body) } : headers, agent },
      (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.once('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(chunks).toString() }));
        answer.once('error', reject);
      },
    );
    asked.once('error', reject);
    asked.end(body);
  });
}

function ofJson(body) {
  return { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
}
