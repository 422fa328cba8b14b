import type { DocumentFinding, FindingPlace, ProjectForm } from '../budget-document/index.js';
import { ZERO, toExact, type Exact } from '../money/index.js';
import { annualBudget, fieldPlace, type CheckContext } from './check-context.js';
import { amountOf, differs, shown } from './amounts.js';
import { finding } from './finding.js';

/** What 项目前两年预算及当年预算变动情况 says. */
export interface ChangeNote {
  /** Budgets by year, with what was added in the course of it. */
  readonly budgets: ReadonlyMap<number, Exact>;
  /** What was added in the course of a year, also where the note leaves its budget out. */
  readonly added: ReadonlyMap<number, Exact>;
  readonly change: { readonly year: number | null; readonly rises: boolean; readonly words: string; readonly amount: Exact } | null;
  readonly unchanged: boolean;
}

const NOTE = '项目前两年预算及当年预算变动情况';
const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)`;
const RISES = '增加|增长|追加|新增|上升|提高';
const FALLS = '压减|减少|下降|降低|核减|削减|调减';
const BUDGET = new RegExp(String.raw`^(\d{4})年度?(?:年初)?(?:预算)?(?:数|额|金额|安排|资金|经费)?(?:为|是|:|：)?${NUMBER}万元?$`);
const ADDED = new RegExp(String.raw`^(\d{4})年度?(?:年?中)?(?:预算)?(?:追加|调增)(?:预算|经费|资金|数)?${NUMBER}万元?$`);
const CHANGE = new RegExp(
  String.raw`^(?:(\d{4})年度?)?(?:预算|较上年|比上年|较\d{4}年|比\d{4}年|当年|本年)*(${RISES}|${FALLS})了?(?:预算|经费|资金|支出)*${NUMBER}万元?$`,
);
const UNCHANGED =
  /^(?:\d{4}年度?)?(?:预算|当年|本年|与上年|与\d{4}年|较上年)*(?:无变化|没有变化|无增减变化|无变动|不变|持平|未变化)(?:无变化)?$/;

/** Reads the note clause by clause; what it does not know it leaves alone. */
export function readChangeNote(text: string, fiscalYear: number): ChangeNote {
  const written = new Map<number, Exact>();
  const added = new Map<number, Exact>();
  let change: ChangeNote['change'] = null;
  let unchanged = false;
  for (const clause of text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .split(/[,;。、](?!\d{3}(?!\d))/)) {
    const budget = BUDGET.exec(clause);
    if (budget !== null && Number(budget[1]) < fiscalYear) written.set(Number(budget[1]), number(budget[2]));
    const more = ADDED.exec(clause);
    const moved = CHANGE.exec(clause);
    if (more !== null && Number(more[1]) < fiscalYear) {
      const year = Number(more[1]);
      added.set(year, (added.get(year) ?? ZERO).plus(number(more[2])));
    } else if (moved !== null) {
      const [, year, words = '', amount] = moved;
      change = { year: year === undefined ? null : Number(year), rises: new RegExp(RISES).test(words), words, amount: number(amount) };
    }
    unchanged ||= UNCHANGED.test(clause);
  }
  const budgets = new Map([...written].map(([year, amount]) => [year, amount.plus(added.get(year) ?? ZERO)]));
  return { budgets, added, change, unchanged };
}

/** Recomputes what the note says about this year's budget against last year's. */
export function checkChangeNotes({ document, parameters }: CheckContext): DocumentFinding[] {
  const { fiscalYear } = document;
  if (fiscalYear === null) return [];
  return document.projects.flatMap((form) => checkNote(form, fiscalYear, parameters.amountTolerance));
}

function checkNote(form: ProjectForm, fiscalYear: number, tolerance: string): DocumentFinding[] {
  const annual = annualBudget(form);
  if (annual === null || form.changeNote === null) return [];
  const note = readChangeNote(form.changeNote, fiscalYear);
  const where = [fieldPlace(form, 'changeNote', NOTE), fieldPlace(form, 'annual', '项目当年预算')];
  const found = [...checkPriorBudgets(form, note, tolerance), ...checkChangeYear(form, note, fiscalYear, where)];
  const [prior, ...others] = priorsOf(form, note, fiscalYear - 1);
  if (prior === undefined) return found;
  const agrees = (expected: (from: Exact) => Exact, written: Exact) =>
    [prior, ...others].some((from) => !differs(expected(from), written, tolerance));
  const { change, unchanged } = note;
  const project = form.name;
  if (unchanged && !agrees((from) => from, annual)) {
    found.push(finding('change.not-unchanged', where, { params: { project }, expected: shown(prior), actual: shown(annual) }));
  }
  if (change === null) return found;
  if (!agrees((from) => annual.minus(from).abs(), change.amount)) {
    const params = { project, direction: change.words, prior: shown(prior), annual: shown(annual) };
    const expected = shown(annual.minus(prior).abs());
    found.push(finding('change.difference', where, { params, expected, actual: shown(change.amount), suggestion: expected }));
  } else if (!change.amount.isZero() && !agrees((from) => annual.minus(from), change.rises ? change.amount : change.amount.neg())) {
    const params = { project, direction: change.words };
    found.push(finding('change.direction', where, { params, expected: shown(prior), actual: shown(annual) }));
  }
  return found;
}

/** What last year's budget may have been: as the note says, else as its cell says, with or without what was added in the course of it. */
function priorsOf({ priorBudgets }: ProjectForm, { budgets, added }: ChangeNote, year: number): Exact[] {
  const noted = budgets.get(year);
  if (noted !== undefined) return [noted];
  const stored = amountOf(priorBudgets?.[year]);
  const more = added.get(year);
  if (stored === null) return [];
  return more === undefined ? [stored] : [stored, stored.plus(more)];
}

function checkChangeYear(
  { name }: ProjectForm,
  { change }: ChangeNote,
  fiscalYear: number,
  where: readonly FindingPlace[],
): DocumentFinding[] {
  if (change === null || change.year === null || change.year === fiscalYear) return [];
  const expected = String(fiscalYear);
  return [finding('change.year', where, { params: { project: name }, expected, actual: String(change.year), suggestion: expected })];
}

/** What the note says of the years before against the cells that hold their budgets, which may count what was added later or not. */
function checkPriorBudgets(form: ProjectForm, { budgets, added }: ChangeNote, tolerance: string): DocumentFinding[] {
  return [...budgets].flatMap(([year, noted]) => {
    const stored = amountOf(form.priorBudgets?.[year]);
    const initial = noted.minus(added.get(year) ?? ZERO);
    if (stored === null || !differs(noted, stored, tolerance) || !differs(initial, stored, tolerance)) return [];
    const where = [fieldPlace(form, 'changeNote', NOTE), fieldPlace(form, `prior.${year}`, `${year} 年预算`)];
    const details = { params: { project: form.name, year: String(year) }, expected: shown(stored), actual: shown(noted) };
    return [finding('change.prior-differs', where, { ...details, suggestion: details.expected })];
  });
}

function number(written: string | undefined): Exact {
  return toExact((written ?? '0').replaceAll(',', ''));
}
