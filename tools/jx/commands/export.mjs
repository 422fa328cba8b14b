import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from '../build.mjs';
import { inRoot } from '../paths.mjs';
import { withPresentDatabase } from '../present-database.mjs';
import { Problem } from '../problem.mjs';

const FORMS = ['self-evaluation', 'year-end'];
const FORMATS = ['docx', 'xlsx', 'pdf'];

const HELP = `./jx export [--output FILE] [--region CODE] [--organization CODE] [--year YEAR] [--forms LIST] [--format FORMAT] [--json]

All forms of a region, or of an organization and all below it, as one zip archive, read from the database of DATABASE_URL or
else the embedded one of the data folder (JIXIAO_DATA), whether jx start runs or not. The archive ends with a list of what it
holds and of what could not be written.

  --output FILE        where to write the archive, or the folder to write it to under its own name (default: here)
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
  await buildAll();
  const data = resolve(process.env.JIXIAO_DATA || inRoot('.jixiao'));
  return withPresentDatabase(data, (url) => exportForms(url, data, wanted));
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
  const { FormArchive, archiveName, createExportContext, readConfig } = await import('../../../server/dist/index.js');
  const context = await createExportContext(readConfig({ DATABASE_URL: url, JIXIAO_DATA: data, LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal' }));
  try {
    const { ArchiveScopes } = await import('../../../server/dist/index.js');
    const scope = await context.get(ArchiveScopes, { strict: false }).find(wanted.region, wanted.organization, wanted.year);
    const file = await fileFor(wanted.output, archiveName(scope.year, scope.name));
    const order = { reader: scope.reader, year: scope.year, forms: wanted.forms, format: wanted.format, scope: scope.name };
    const written = await writeArchive(context.get(FormArchive, { strict: false }), order, file);
    print(wanted.json, { file, year: scope.year, scope: scope.name, ...written });
    return written.failures.length > 0 ? 1 : 0;
  } catch (error) {
    if (typeof error?.code !== 'string' || !error.code.includes('.')) throw error;
    throw new Problem(JSON.stringify({ code: error.code, params: error.params, field: error.field }), 2);
  } finally {
    await context.close();
  }
}
