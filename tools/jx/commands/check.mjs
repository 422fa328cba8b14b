import { parseArgs } from 'node:util';
import { ensureDocuments } from '../build.mjs';
import { placeOf, readFileOf } from '../document-file.mjs';
import { Problem } from '../problem.mjs';

const USAGE = 'One file is needed: ./jx check FILE [--json] [--english]';
const SEVERITIES = { error: { zh: '错误', en: 'error' }, warning: { zh: '警告', en: 'warning' }, info: { zh: '提示', en: 'hint' } };

/** `jx check FILE [--json] [--english]`: exit code 1 when a finding has severity error, 2 for a file that cannot be read. */
export async function command(args) {
  const { file, json, language } = options(args);
  await ensureDocuments();
  const { CHECK_RULES, checkBudgetDocument } = await import('../../../libs/domain/dist/checks/index.js');
  const document = await readFileOf(file);
  const findings = [...document.findings, ...checkBudgetDocument(document)];
  const summary = summaryOf(document, findings);
  if (json) console.log(JSON.stringify({ summary, findings: findings.map(shownFinding) }, null, 2));
  else print(summary, findings, CHECK_RULES, language);
  return summary.errors > 0 ? 1 : 0;
}

function options(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, english: { type: 'boolean', default: false } },
    });
    if (positionals.length !== 1) throw new Problem(USAGE, 2);
    return { file: positionals[0], json: values.json, language: values.english ? 'en' : 'zh' };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`${error.message.split('\n')[0]} ${USAGE}`, 2);
  }
}

function summaryOf({ organization, fiscalYear, budgetTables, projects, selfEvaluations }, findings) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    organization,
    fiscalYear,
    budgetTables: budgetTables.length,
    projects: projects.length,
    selfEvaluations: selfEvaluations.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  };
}

function shownFinding({ rule, severity, where, message, expected = null, actual = null, suggestion = null }) {
  return { rule, severity, where, message, expected, actual, suggestion };
}

/** Findings of one rule stand together, each with its cell; the gravest rules come first. */
function print(summary, findings, rules, language) {
  const { organization, fiscalYear } = summary;
  console.log([organization?.code, organization?.name, fiscalYear].filter(Boolean).join(' ') || '—');
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  console.log(Object.entries(SEVERITIES).map(([severity, name]) => `${name[language]} ${counts[severity]}`).join(' · '));
  for (const severity of Object.keys(SEVERITIES)) {
    const byRule = Map.groupBy(findings.filter((finding) => finding.severity === severity), ({ rule }) => rule);
    for (const [id, found] of byRule) printRule(id, found, rules[id], language);
  }
}

function printRule(id, found, rule, language) {
  const name = rule === undefined ? '' : `${rule.name[language]} `;
  console.log(`\n${SEVERITIES[found[0].severity][language]} ${name}[${id}] × ${found.length}`);
  const places = found.map(({ where }) => placeOf(where[0]));
  const width = Math.max(...places.map((place) => place.length));
  for (const [index, { message, suggestion }] of found.entries()) {
    console.log(`  ${places[index].padEnd(width)}  ${message[language]}${suggestion === undefined ? '' : ` → ${suggestion}`}`);
  }
  if (rule !== undefined) console.log(`  ${' '.repeat(width)}  ${language === 'zh' ? '建议' : 'Advice'}: ${rule.suggestion[language]}`);
}
