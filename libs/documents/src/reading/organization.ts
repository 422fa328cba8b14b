import type { BudgetDocument, BudgetTable, DepartmentForm } from '@jixiao/domain/budget-document';
import { lineText, writtenCells, type Line } from './lines.js';
import { label } from './texts.js';
import { organizationLine } from './titles.js';

const LONGEST = 90;
const YEAR_OF_BUDGET = /(?:19|20)\d\d(?=年(?:度)?(?:部门|单位|项目|整体|一般|政府|国有|财政|收|支|预算|绩效|.{0,4}自评|\)))/gu;

/** The budget year: the one that most titles name; failing that, the year of the forms' dates. */
export function fiscalYearOf(lines: readonly Line[]): number | null {
  const texts = lines.filter((line) => line.kind === 'paragraph' || writtenCells(line).length <= 2).map((line) => label(lineText(line)));
  const short = texts.filter((text) => text.length <= LONGEST);
  const titled = mostFrequent(short.flatMap((text) => text.match(YEAR_OF_BUDGET) ?? []));
  if (titled !== null) return Number(titled);
  const all = lines.map((line) => label(lineText(line)));
  const written = mostFrequent([
    ...all.flatMap((text) => /^年度:?((?:19|20)\d\d)/u.exec(text)?.[1] ?? []),
    ...all.flatMap((text) => /(?:申报|填报)(?:日期|时间):((?:19|20)\d\d)年/u.exec(text)?.[1] ?? []),
    ...short.flatMap((text) => /^\(?((?:19|20)\d\d)年度?\)?$/u.exec(text)?.[1] ?? []),
  ]);
  return written === null ? null : Number(written);
}

/** Whose document it is: as the whole-department form, the first page or the tables name it. */
export function organizationOf(
  lines: readonly Line[],
  tables: readonly BudgetTable[],
  department: DepartmentForm | null,
): BudgetDocument['organization'] {
  const heads = lines.filter((line) => line.kind === 'paragraph' || writtenCells(line).length <= 2);
  const named = heads.flatMap((line) => line.cells.flatMap((cell) => organizationLine(cell.text) ?? []));
  const rows = tables.flatMap((table) => table.rows).filter(({ code }) => code !== null && /^\d{3,}$/u.test(code));
  const name = department?.name || titlePage(lines) || namedDepartment(named, rows);
  if (name === null) return null;
  const code = [...rows, ...named].find((each) => each.name === name)?.code ?? codeOfLevel(named, name);
  return { code, name };
}

function titlePage(lines: readonly Line[]): string | null {
  const first = lines
    .slice(0, 8)
    .filter(({ kind }) => kind === 'paragraph')
    .map((line) => label(lineText(line)));
  for (const [index, text] of first.entries()) {
    const match = /^(.*?)(?:19|20)\d\d年(?:度)?(?:部门|单位)?预算(?:公开)?$/u.exec(text);
    if (match === null) continue;
    const before = match[1] === '' ? (first[index - 1] ?? '') : (match[1] ?? '');
    if (/[局委办部厅院校会室所中心站队府馆团社处司]$/u.test(before)) return before;
  }
  return null;
}

interface Named {
  readonly code: string | null;
  readonly name: string;
}

/** 某局 above 某局本级 in a table, or else what stands above the tables. */
function namedDepartment(named: readonly Named[], rows: readonly Named[]): string | null {
  const written = mostFrequent(named.map(({ name }) => name));
  if (written === null) return null;
  const whole = written.replace(/(?:本级|机关|\(本级\)|（本级）)$/u, '');
  return rows.some(({ name }) => name === whole) || named.some(({ name }) => name === whole) ? whole : written;
}

/** 068001 is the department's own unit: its first three digits are the department. */
function codeOfLevel(named: readonly Named[], name: string): string | null {
  const own = named.find((each) => each.name === `${name}本级` && (each.code?.length ?? 0) >= 6);
  return own?.code?.slice(0, -3) ?? null;
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
