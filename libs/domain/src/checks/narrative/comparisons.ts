import type { DepartmentForm, DocumentFinding, FindingPlace } from '../../budget-document/index.js';
import type { Exact } from '../../money/index.js';
import { amountOf, differs, shown } from '../amounts.js';
import { DEPARTMENT_FORM_TITLE, type CheckContext } from '../check-context.js';
import { finding, placed } from '../finding.js';
import { isExplainedByRounding, isShare, percentageOf, readPercentage, shownPercentage } from '../percentages.js';
import { NUMBER, agreesAsWritten, readNumber } from './numbers.js';
import type { Passage, Section } from './passages.js';

const RISES = '增加|增长|上升|提高|上涨';
const FALLS = '减少|下降|降低|压减|下调';
const BASE = String.raw`(?:同比,?|(?:比|较|与|跟|同|和)(?:上年|去年|(?<year>\d{4})年)度?(?:年初)?(?:部门)?(?:预算|决算|执行)?(?:数|安排|额)?(?:为)?(?:(?<base>${NUMBER})万元)?(?:相比)?,?)`;
const BY = '(?:了|率|幅度|比例)?(?:为|达)?';
const MOVED = String.raw`(?<words>${RISES}|${FALLS})了?(?<difference>${NUMBER})万元(?:,?(?:同比)?(?:(?<again>${RISES}|${FALLS})${BY}|[增降]幅(?:为|达)?)(?<percentage>${NUMBER})%)?`;
/** The percentage before the amount: “同比增长 3.21%，增加 30.50 万元”. */
const MOVED_BY = String.raw`(?<words>${RISES}|${FALLS})${BY}(?<percentage>${NUMBER})%,(?:同比)?(?<again>${RISES}|${FALLS})了?(?<difference>${NUMBER})万元`;
const SAME = '(?<same>持平|一致|无变化|没有变化|无增减)(?:无变化)?';
const COMPARISONS = [`(?:${MOVED}|${SAME})`, MOVED_BY].map(
  (moved) => new RegExp(String.raw`(?<current>${NUMBER})万元,?${BASE}${moved}`, 'g'),
);

const PRIOR_ROWS: Readonly<Partial<Record<Section, { readonly group: 'income' | 'expenditure'; readonly name: RegExp }>>> = {
  overall: { group: 'income', name: /^(?:合计|总计)$/ },
  income: { group: 'income', name: /^(?:合计|总计)$/ },
  expenditure: { group: 'expenditure', name: /^(?:合计|总计)$/ },
  appropriation: { group: 'income', name: /^财政拨款/ },
};

/** The text with each comparison cut down to the amount that is compared, for those who add up what is left. */
export function withoutComparisons(text: string): string {
  return COMPARISONS.reduce((shorter, comparison) => shorter.replace(comparison, '$<current>万元'), text);
}

/** “A 比 B 减少 C，下降 D%”: differences, percentages, directions, years and last year's amounts recomputed. */
export function checkComparisons({ text, place, section }: Passage, context: CheckContext): DocumentFinding[] {
  return COMPARISONS.flatMap((comparison) => [...text.matchAll(comparison)]).flatMap((match) =>
    checkComparison(match.groups ?? {}, place, section, context),
  );
}

function checkComparison(
  groups: Record<string, string | undefined>,
  place: FindingPlace,
  section: Section,
  context: CheckContext,
): DocumentFinding[] {
  const { amountTolerance: tolerance } = context.parameters;
  const current = readNumber(groups['current'] ?? '0');
  const written = groups['base'] === undefined ? null : readNumber(groups['base']);
  const where = [place];
  const found = checkYear(groups['year'], where, context.document.fiscalYear);
  if (groups['same'] !== undefined) {
    if (written === null || agreesAsWritten(groups['current'] ?? '0', written, tolerance)) return found;
    return [...found, finding('narrative.unchanged', where, { expected: shown(written), actual: shown(current) })];
  }
  const { words = '', again, percentage } = groups;
  const difference = readNumber(groups['difference'] ?? '0');
  const rises = new RegExp(RISES).test(words);
  if (again !== undefined && new RegExp(RISES).test(again) !== rises) {
    return [...found, finding('narrative.direction', where, { actual: `${words}…${again}` })];
  }
  const base = written ?? (rises ? current.minus(difference) : current.plus(difference));
  if (written !== null) {
    const exact = current.minus(written);
    if (!agreesAsWritten(groups['difference'] ?? '0', exact.abs(), tolerance)) {
      const details = {
        params: { current: shown(current), base: shown(written) },
        expected: shown(exact.abs()),
        actual: shown(difference),
      };
      return [...found, finding('narrative.difference', where, { ...details, suggestion: details.expected })];
    }
    if (!difference.isZero() && exact.isPositive() !== rises) {
      return [...found, finding('narrative.direction', where, { actual: `${shown(current)} ${words} ${shown(written)}` })];
    }
  }
  if (percentage !== undefined) found.push(...checkPercentage(percentage, difference, base, where));
  const { department, fiscalYear } = context.document;
  if (department !== null && fiscalYear !== null && written === null) {
    found.push(...checkBase(base, section, String(groups['year'] ?? fiscalYear - 1), where, department, tolerance));
  }
  return found;
}

function checkYear(year: string | undefined, where: readonly FindingPlace[], fiscalYear: number | null): DocumentFinding[] {
  if (year === undefined || fiscalYear === null || Number(year) === fiscalYear - 1) return [];
  const expected = String(fiscalYear - 1);
  return [finding('narrative.base-year', where, { params: { year: String(fiscalYear) }, expected, actual: year, suggestion: expected })];
}

function checkPercentage(text: string, difference: Exact, base: Exact, where: readonly FindingPlace[]): DocumentFinding[] {
  const written = readPercentage(text);
  if (written === null || base.lte(0) || isShare(written, difference, base)) return [];
  const expected = shownPercentage(percentageOf(difference, base, written.places) ?? base, written.places);
  const severity = isExplainedByRounding(written, difference, base) ? 'info' : 'error';
  const details = {
    params: { difference: shown(difference), base: shown(base) },
    expected,
    actual: `${text}%`,
    suggestion: expected,
    severity,
  } as const;
  return [finding('narrative.percentage', where, details)];
}

function checkBase(
  base: Exact,
  section: Section,
  year: string,
  where: readonly FindingPlace[],
  department: DepartmentForm,
  tolerance: string,
): DocumentFinding[] {
  const wanted = PRIOR_ROWS[section];
  const row = department.structure.find(({ group, name }) => group === wanted?.group && wanted.name.test(name.trim()));
  const prior = amountOf(row?.priorAmounts[year]);
  if (row === undefined || prior === null || !differs(base, prior, tolerance)) return [];
  const details = { params: { year, row: row.name }, expected: shown(prior), actual: shown(base) };
  return [finding('narrative.base-amount', [...where, placed(row.place, DEPARTMENT_FORM_TITLE, row.name, `${year} 年`)], details)];
}
