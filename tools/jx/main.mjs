import { continueOnNode24 } from './node-version.mjs';
import { Problem } from './problem.mjs';

const COMMANDS = {
  help: { text: 'lists the commands', load: async () => ({ command: printHelp }) },
  start: { text: 'installs, builds, starts the database and serves http://localhost:3000', load: () => import('./commands/start.mjs') },
  test: { text: 'lint, unit, database, API and browser tests', load: () => import('./commands/test.mjs') },
  generate: { text: '[--check]: rewrites what is derived from code, or says what differs', load: () => import('./commands/generate.mjs') },
  'parse-target': { text: 'TEXT: what the written target means, as JSON', load: () => import('./commands/parse-target.mjs') },
  score: { text: 'FILE|-: scores an evaluation given as JSON', load: () => import('./commands/score.mjs') },
  import: {
    text: 'FILE [--yes] [--user NAME]: writes a budget document into the database; --dry-run [--json] only prints what it holds',
    load: () => import('./commands/import.mjs'),
  },
  check: {
    text: 'FILE [--json] [--english]: where a budget document or form contradicts itself',
    load: () => import('./commands/check.mjs'),
  },
  export: {
    text: '[--output FILE] [--organization CODE] [--year YEAR] …: all forms of a region or an organization as one zip',
    load: () => import('./commands/export.mjs'),
  },
  audit: {
    text: 'verify [--anchor HASH] [--json]: proves the trail or names the rows that were altered, removed or inserted; anchor: notes its ends',
    load: () => import('./commands/audit.mjs'),
  },
  bench: { text: '[--quick] [--json]: how fast the server is beside a bare Fastify + pg', load: () => import('./commands/bench.mjs') },
};

/** Runs one command; every expected failure ends as one sentence on standard error and its exit code. */
export async function main([name = 'help', ...args]) {
  try {
    const entry = COMMANDS[name.replace(/^--/, '')];
    if (!entry) throw new Problem(`There is no command "${name}". ./jx help lists them all.`, 2);
    const continued = await continueOnNode24([name, ...args]);
    if (continued !== undefined) {
      process.exitCode = continued;
      return;
    }
    const { command } = await entry.load();
    process.exitCode = (await command(args)) ?? 0;
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = error instanceof Problem ? error.exitCode : 1;
  }
}

function printHelp() {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  console.log('./jx COMMAND\n');
  for (const [name, { text }] of Object.entries(COMMANDS)) console.log(`  ${name.padEnd(width)}  ${text}`);
}
