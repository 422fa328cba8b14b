import { existsSync } from 'node:fs';
import { installDependencies } from './install.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

const nx = inRoot('node_modules', 'nx', 'dist', 'bin', 'nx.js');

/** Runs an Nx target for the named projects (all that have it by default); what is unchanged comes from Nx's cache. */
export function runTarget(target, projects = [], options = {}) {
  const only = projects.length > 0 ? [`--projects=${projects.join(',')}`] : [];
  return run(`The ${target} step`, process.execPath, [nx, 'run-many', `--targets=${target}`, ...only, '--output-style=static'], options);
}

/** Installs and builds everything that is stale. */
export async function buildAll() {
  await installDependencies();
  console.error('Building what changed …');
  await runTarget('build', [], { silent: true });
}

/** Builds the domain library when it was never built; the database-free commands start without any other check. */
export function ensureDomain() {
  return ensureLibrary('domain', 'scoring');
}

/** The same for the library that reads and writes documents. */
export function ensureDocuments() {
  return ensureLibrary('documents', 'reading');
}

async function ensureLibrary(project, folder) {
  if (existsSync(inRoot('libs', project, 'dist', folder, 'index.js'))) return;
  await installDependencies();
  await runTarget('build', [project], { silent: true });
}
