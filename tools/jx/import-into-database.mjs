import { accessSync, constants } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { runTarget } from './build.mjs';
import { messageOf, refusalOf } from './document-file.mjs';
import { installDependencies } from './install.mjs';
import { withPresentDatabase } from './present-database.mjs';
import { Problem } from './problem.mjs';

/** Shows how a file differs from the database and writes it once that is agreed to; works beside a running `jx start`. */
export async function importIntoDatabase(file, settings) {
  requireReadable(file);
  await installDependencies();
  await runTarget('build', ['server', 'migrations'], { silent: true });
  return withPresentDatabase((url, data) => withImporting(url, data, settings, (importing) => importFile(importing, file, settings)));
}

function requireReadable(file) {
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new Problem(`The file ${file} cannot be read.`, 2);
  }
}

async function withImporting(url, data, { user, region }, work) {
  const { openImporting, readConfig } = await import('../../server/dist/index.js');
  const config = readConfig({ ...process.env, DATABASE_URL: url, JIXIAO_DATA: data, LOG_LEVEL: 'silent' });
  const importing = await openImporting(config, { username: user, regionId: region });
  if (importing === null) throw new Problem(`${whoIsMissing(user, region)} Name a person who may import with --user.`, 2);
  try {
    return await work(importing);
  } finally {
    await importing.close();
  }
}

function whoIsMissing(user, region) {
  if (user !== null) return `"${user}" is nobody${region === null ? '' : ` of region ${region}`} who may import.`;
  return region === null ? 'There are several regions, or nobody administers this one.' : `Nobody administers the region ${region}.`;
}

async function importFile(importing, file, { only, yes, json }) {
  const say = json ? () => undefined : (line) => console.log(line);
  const view = await importing.receive(file);
  if (view.status === 'failed') throw await refusalOf(view.failure);
  const all = await importing.items(view.id);
  const items = only === null ? all : all.filter(({ code }) => only.includes(code));
  say(`${importing.user.regionName}, ${importing.user.name}: ${view.fileName} ${view.organization?.name ?? '—'} ${view.fiscalYear ?? '—'}`);
  if (view.earlier) say(`The same file was imported before, by ${view.earlier.uploadedBy} at ${view.earlier.uploadedAt}.`);
  if (!json) for (const item of items) await show(importing, view, item);
  const wanted = items.filter(({ state }) => state === 'new' || state === 'changed');
  const blocked = items.filter(({ state }) => state === 'blocked');
  const result = wanted.length > 0 && (await agreed(wanted, yes)) ? await importing.accept(view, wanted) : null;
  if (json) console.log(JSON.stringify({ import: view, items: all, result }, null, 2));
  say(closing(items, wanted, blocked, result));
  return blocked.length > 0 || (wanted.length > 0 && result === null) ? 1 : 0;
}

async function show(importing, view, { key, kind, code, name, state, changes, problems }) {
  console.log(`${state.padEnd(7)} ${code ?? kind} ${name}${changes > 0 ? ` (${changes})` : ''}`);
  for (const problem of problems) {
    const { zh, en } = await messageOf(problem);
    console.log(`  ${problem.blocking ? '!' : '·'} ${zh} / ${en}`);
  }
  if (state !== 'changed') return;
  const { source, elsewhere } = await importing.item(view.id, key);
  for (const value of [...source.flatMap(({ values }) => values), ...elsewhere]) {
    if (!['new', 'changed', 'removed'].includes(value.state)) continue;
    console.log(`  ${value.field}${value.label === null ? '' : ` ${value.label}`}: ${value.stored ?? '—'} → ${value.value ?? '—'}`);
  }
}

/** Asks at a terminal; where nobody can answer, only --yes agrees. */
async function agreed(wanted, yes) {
  if (yes) return true;
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`Write these ${wanted.length}? [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

function closing(items, wanted, blocked, result) {
  if (items.length === 0) return 'There is nothing in the file that could be stored.';
  const left = blocked.length > 0 ? ` ${blocked.length} cannot be stored as they are.` : '';
  if (wanted.length === 0) return `Nothing changes: ${items.length - blocked.length} are as they are stored.${left}`;
  if (result === null) return `Nothing was written: add --yes to write ${wanted.length}.${left}`;
  return `Written: ${result.created} created, ${result.changed} changed.${left}`;
}
