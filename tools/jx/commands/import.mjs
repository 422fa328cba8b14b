import { parseArgs } from 'node:util';
import { ensureDocuments } from '../build.mjs';
import { placeOf, readFileOf } from '../document-file.mjs';
import { Problem } from '../problem.mjs';

const USAGE =
  'One file is needed: ./jx import FILE [--user NAME] [--region CODE] [--only CODE,…] [--yes] [--json], or FILE --dry-run [--json]';

/**
 * `jx import FILE --dry-run [--json]` prints what a file holds; without --dry-run its difference to the database is shown and, once that is
 * agreed to, written. Exit code 1 when a finding has severity error or something was not written, 2 for a file that cannot be read.
 */
export async function command(args) {
  const { file, dryRun, ...settings } = options(args);
  if (!dryRun) {
    const { importIntoDatabase } = await import('../import-into-database.mjs');
    return importIntoDatabase(file, settings);
  }
  await ensureDocuments();
  const document = await readFileOf(file);
  if (settings.json) console.log(JSON.stringify(document, null, 2));
  else print(document);
  return document.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function options(args) {
  const text = { type: 'string' };
  const flag = { type: 'boolean', default: false };
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': flag, json: flag, yes: flag, user: text, region: text, only: text },
    });
    if (positionals.length !== 1) throw new Problem(USAGE, 2);
    const { 'dry-run': dryRun, json, yes, user = null, region = null, only } = values;
    return { file: positionals[0], dryRun, json, yes, user, region, only: only?.split(',') ?? null };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`${error.message.split('\n')[0]} ${USAGE}`, 2);
  }
}

function print({ organization, fiscalYear, budgetTables, department, projects, selfEvaluations, findings }) {
  console.log(`${organization?.code ?? ''} ${organization?.name ?? '—'} ${fiscalYear ?? '—'}`.trim());
  for (const { number, title, rows } of budgetTables) console.log(`${number === null ? '' : `表${number} `}${title}: ${rows.length}`);
  if (department !== null) console.log(`部门整体绩效目标 ${department.name}: ${indicatorsOf(department)}`);
  for (const project of projects)
    console.log(`${project.code ?? ''} ${project.name} ${project.budget.annual ?? '—'}: ${indicatorsOf(project)}`.trim());
  for (const { projectName, total } of selfEvaluations) console.log(`自评 ${projectName}: ${total ?? '—'}`);
  for (const { severity, rule, message, where } of findings)
    console.log(`${severity} ${rule} ${placeOf(where[0])} ${message.zh} / ${message.en}`);
}

function indicatorsOf({ goals }) {
  return ['long_term', 'annual'].map((horizon) => count(goals.filter((goal) => goal.horizon === horizon))).join(' + ');
}

function count(goals) {
  return goals.reduce((sum, { indicators }) => sum + indicators.length, 0);
}
