import { deepStrictEqual } from 'node:assert/strict';
import { INDICATORS } from './indicators.mjs';
import { PASSWORD, YEAR } from './generated-data.mjs';
import { exchange, send } from './load.mjs';
import { Problem } from '../jx/problem.mjs';

const PAGE = 50;

/** Signs in the lead and the finance reviewer of every region: role + region → headers of their requests. */
export async function signIn(port, regions) {
  const sessions = new Map();
  for (const username of regions.flatMap((region) => [`lead${region}`, `finance${region}`])) {
    const { status, headers, text } = await exchange(port, {
      method: 'POST',
      path: '/api/session',
      body: JSON.stringify({ username, password: PASSWORD }),
    });
    if (status !== 200) throw new Problem(`Signing in ${username} answered ${status}: ${text.slice(0, 300)}`);
    const cookie = headers['set-cookie'][0].split(';')[0];
    sessions.set(username, { cookie, 'x-csrf-token': JSON.parse(text).csrfToken });
  }
  return sessions;
}

/** The requests of each task, the same for the server and the bare baseline. */
export function requestsOf(projects, sessions) {
  const recordable = projects.filter((project) => project.recordable);
  let turn = 0;
  const read = () => {
    const { region, id } = projects[turn++ % projects.length];
    return { path: `/api/projects/${id}?year=${YEAR}`, region, headers: sessions.get(`finance${region}`) };
  };
  const list = () => {
    const { region } = projects[turn++ % projects.length];
    return { path: `/api/projects?year=${YEAR}&limit=${PAGE}`, region, headers: sessions.get(`finance${region}`) };
  };
  const steps = new Map();
  /** No two workers write the same project: a write always names the newest version. */
  const save = (worker, workers) => {
    const step = steps.get(worker) ?? 0;
    steps.set(worker, step + 1);
    const own = Math.ceil((recordable.length - worker) / workers);
    return recording(recordable[worker + (step % own) * workers], sessions, turn++);
  };
  return { 'project-read': read, list, save };
}

/** Every indicator and the total execution get another value, as when somebody fills a whole form. */
function recording(project, sessions, turn) {
  const { region, id, indicators, version } = project;
  const body = {
    year: YEAR,
    indicators: indicators.map((indicator, index) => ({
      id: indicator,
      actual: `${INDICATORS[index].actual} ${turn}`,
      grade: INDICATORS[index].grade ?? null,
      share: INDICATORS[index].share ?? null,
      reason: '按计划完成',
      improvement: null,
    })),
    execution: [{ source: 'total', executed: String(1 + (turn % 117)) }],
  };
  return {
    method: 'PUT',
    path: `/api/projects/${id}/recording`,
    region,
    headers: { ...sessions.get(`lead${region}`), 'if-match': `"${version}"` },
    body: JSON.stringify(body),
    answered: (text) => (project.version = JSON.parse(text).version),
  };
}

/** The same request for the baseline, which knows no sessions and is told the region. */
export function bared(next) {
  const version = next.headers['if-match'];
  return {
    ...next,
    headers: version ? { 'if-match': version } : {},
    path: `${next.path}${next.path.includes('?') ? '&' : '?'}region=${next.region}`,
  };
}

/** Refuses to compare servers that do not give the same answers to the reading tasks. */
export async function requireSameAnswers(server, bare, requests) {
  for (const name of ['project-read', 'list']) {
    const next = requests[name](0, 1);
    const [ours, theirs] = [JSON.parse(await send(server.port, next)), JSON.parse(await send(bare.port, bared(next)))];
    delete ours.nextCursor;
    delete theirs.nextCursor;
    try {
      deepStrictEqual(theirs, ours);
    } catch (error) {
      throw new Problem(`The baseline's answer to ${name} differs from the server's: ${error.message}`);
    }
  }
}
