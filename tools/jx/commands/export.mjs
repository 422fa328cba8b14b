import { open, rename, rm, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { runTarget } from '../build.mjs';
import { installDependencies } from '../install.mjs';
import { withPresentDatabase } from '../present-database.mjs';
import { Problem } from '../problem.mjs';

const FORMS = ['declaration', 'department', 'disclosure', 'self-evaluation', 'year-end'];
const FORMATS = ['docx', 'xlsx', 'pdf'];

const HELP = `./jx export [--output FILE] [--region CODE] [--organization CODE] [--year YEAR] [--forms LIST] [--format FORMAT] [--json]

All forms of a region, or of an organization and all below it, as one zip archive, read from the database of DATABASE_URL or
else the embedded one of the data folder (JIXIAO_DATA), whether jx start runs or not. The archive ends with a list of what it
holds and of what could not be written. The trail of the region keeps that it was made, and by which user of this machine.

  --output FILE        where to write the archive, or the folder to write it to under its own name (default: this folder)
  --region CODE        administrative division, such as 420105 (default: the only one; needed where there are several)
  --organization CODE  code of a department or unit of the region, such as 068
  --year YEAR          budget year (default: the one that the region works on)
  --forms LIST         ${FORMS.join(',')} (default: all)
  --format FORMAT      ${FORMATS.join(', ')} (default: docx)
  --json               prints what was written as JSON

Exit code 1 where a form could not be written, 2 for what cannot be exported.`;

const OPTIONS = {
  output: { type: 'string', default: '.' },
  region: { type: 'string' },
  organization: { type: 'string' },
  year: { type: 'string' },
  forms: { type: 'string', default: FORMS.join(',') },
  format: { type: 'string', default: 'docx' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

/** `jx export`: who may run it may read the database, and so the whole of the region. */
export async function command(args) {
  const wanted = options(args);
  if (wanted.help) {
    console.log(HELP);
    return 0;
  }
  await installDependencies();
  await runTarget('build', ['server', 'migrations'], { silent: true });
  return withPresentDatabase((url, data) => exportForms(url, data, wanted));
}

function options(args) {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    const forms = values.forms.split(',');
    const unknown = forms.filter((form) => !FORMS.includes(form));
    if (unknown.length > 0) throw new Problem(`There is no form ${unknown.join(', ')}: choose among ${FORMS.join(', ')}.`, 2);
    if (!FORMATS.includes(values.format)) throw new Problem(`There is no format ${values.format}: choose ${FORMATS.join(', ')}.`, 2);
    if (values.year !== undefined && !/^20\d\d$/.test(values.year)) throw new Problem(`${values.year} is not a budget year.`, 2);
    return { ...values, forms };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`${error.message.split('\n')[0]} ./jx export --help tells more.`, 2);
  }
}

async function exportForms(url, data, wanted) {
  const server = await import('../../../server/dist/index.js');
  const settings = { DATABASE_URL: url, JIXIAO_DATA: data, LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' };
  const context = await server.createExportContext(server.readConfig(settings));
  try {
    const { region, organization, year } = wanted;
    const scopes = context.get(server.RegionScopes, { strict: false });
    const scope = await scopes.find({ region, organization, year: year === undefined ? undefined : Number(year) });
    const file = await fileFor(wanted.output, server.archiveName(scope.year, scope.name));
    const order = { reader: scope.reader, year: scope.year, forms: wanted.forms, format: wanted.format, scope: scope.name };
    const result = await writeArchive(context.get(server.FormArchive, { strict: false }), order, file);
    await context.get(server.CommandExports, { strict: false }).note(order, { operator: userInfo().username, ...result });
    print(wanted.json, { file, year: scope.year, scope: scope.name, ...result });
    return result.failures.length > 0 ? 1 : 0;
  } catch (error) {
    throw REFUSALS[error?.code]?.(wanted) ?? error;
  } finally {
    await context.close();
  }
}

const REFUSALS = {
  'region.unknown': ({ region }) =>
    new Problem(region === undefined ? 'There are several regions: name one with --region.' : `There is no region ${region}.`, 2),
  'organization.not-found': ({ organization }) => new Problem(`The region has no organization ${organization}.`, 2),
  'year.unknown': ({ year }) => new Problem(`The region has no budget year ${year ?? ''}`.trim() + '.', 2),
  'export.empty': () => new Problem('There is no form to export.', 2),
  'export.too-large': ({ organization }) =>
    new Problem(
      `More than an archive can hold: ${organization === undefined ? 'export one organization at a time' : 'export fewer kinds of form'}.`,
      2,
    ),
};

async function fileFor(output, name) {
  const path = resolve(output);
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ? join(path, name) : path;
}

/** Only a whole archive gets its name. */
async function writeArchive(archive, order, file) {
  const unfinished = `${file}.part`;
  const handle = await open(unfinished, 'w').catch(({ code }) => {
    throw new Problem(`${file} cannot be written (${code}).`);
  });
  const failures = [];
  const started = performance.now();
  let total = 0;
  let done = 0;
  try {
    await archive.write(order, handle.createWriteStream(), {
      counted: async (count) => {
        total = count;
      },
      advanced: async ({ name }, failure) => {
        done += 1;
        if (failure) failures.push(failure);
        if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${done}/${total} ${name}`);
      },
    });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }
  return { forms: total - failures.length, seconds: Math.round(performance.now() - started) / 1000, failures };
}

function print(json, written) {
  if (json) {
    console.log(JSON.stringify(written, null, 2));
    return;
  }
  const { file, year, scope, forms, seconds, failures } = written;
  console.log(`${file}: ${forms} forms of ${scope}, ${year}, in ${seconds} s`);
  for (const { form, code, name, problem } of failures) console.error(`not written: ${form} ${code} ${name} (${problem})`);
}
