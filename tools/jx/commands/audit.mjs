import { parseArgs } from 'node:util';
import { runTarget } from '../build.mjs';
import { installDependencies } from '../install.mjs';
import { withPresentDatabase } from '../present-database.mjs';
import { Problem } from '../problem.mjs';

const HELP = `./jx audit verify [--anchor HASH] [--json]
./jx audit anchor [--json]

verify  proves the trail of the whole database: every event by its hash, every chain link by link, and its end by the anchors.
        Names what was altered, removed or inserted; exit code 1 where anything was.
anchor  notes the ends of all chains that grew since the last anchor, as the server does from time to time, and prints its hash.
        Written down outside the database, that hash proves with --anchor that nobody made the anchors anew.

Both work on the database of DATABASE_URL or the embedded one of the data folder, whether jx start runs or not.`;

const OPTIONS = {
  anchor: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

const ACTIONS = { verify, anchor };

const SAID = {
  altered: 'is not what was hashed',
  inserted: 'was put between two events that follow each other',
  missing: 'follows an event that is not there: it was removed or replaced',
  'end-missing': 'noted an end of this chain that is not there: the last events were removed or replaced',
  'anchor-altered': 'is not what was hashed',
  'anchor-missing': 'follows an anchor that is not there',
};

/** `jx audit`: for who may read the whole database. */
export async function command(args) {
  const { action, wanted } = options(args);
  if (wanted.help) {
    console.log(HELP);
    return 0;
  }
  await installDependencies();
  await runTarget('build', ['server', 'migrations'], { silent: true });
  return withPresentDatabase((url, data) => ACTIONS[action](url, data, wanted));
}

function options(args) {
  try {
    const { values: wanted, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [action, ...more] = positionals;
    if (!wanted.help && (!Object.hasOwn(ACTIONS, action ?? '') || more.length > 0)) throw new Error('Say verify or anchor.');
    if (wanted.anchor !== undefined && !/^[0-9a-f]{64}$/.test(wanted.anchor)) throw new Error(`${wanted.anchor} is not the hash of an anchor.`);
    return { action, wanted };
  } catch (error) {
    throw new Problem(`${error.message.split('\n')[0]} ./jx audit --help tells more.`, 2);
  }
}

async function verify(url, _data, { anchor: noted = null, json }) {
  const { verifyTrail } = await import('../../../server/dist/index.js');
  const proof = await verifyTrail(url, noted);
  const sound = proof.flawCount === 0 && proof.anchorFound !== false;
  if (json) console.log(JSON.stringify({ sound, ...proof }, null, 2));
  else printProof(proof, noted, sound);
  return sound ? 0 : 1;
}

function printProof({ events, objects, anchors, flawCount, flaws, anchorFound }, noted, sound) {
  for (const { kind, regionId, objectType, objectId, id, at } of flaws) {
    const of = objectType === null ? '' : `, ${objectType} ${objectId}`;
    const who = kind === 'end-missing' || kind.startsWith('anchor') ? 'anchor' : 'event';
    console.log(`${kind}: ${who} ${id} of ${at} (region ${regionId}${of}) ${SAID[kind]}`);
  }
  if (flawCount > flaws.length) console.log(`… and ${flawCount - flaws.length} more`);
  if (anchorFound === false) console.log(`anchor-missing: there is no sound anchor ${noted}`);
  console.log(`${sound ? 'Sound' : 'Broken'}: ${events} events of ${objects} objects, ${anchors} anchors, ${flawCount} flaws`);
}

async function anchor(url, data, { json }) {
  const { Anchors, Database, readConfig } = await import('../../../server/dist/index.js');
  const database = new Database(readConfig({ DATABASE_URL: url, JIXIAO_DATA: data }));
  try {
    const made = await new Anchors(database).makeAll();
    if (json) console.log(JSON.stringify(made, null, 2));
    else for (const { regionId, at, heads, hash } of made) console.log(`${regionId} ${at} ${heads} ${hash}`);
    if (!json && made.length === 0) console.log('Nothing happened since the last anchors.');
    return 0;
  } finally {
    await database.onModuleDestroy();
  }
}
