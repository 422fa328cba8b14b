import type { DocumentFinding, ProjectForm } from '../budget-document/index.js';
import { ZERO, toExact, type Exact } from '../money/index.js';
import { annualBudget, fieldPlace, type CheckContext } from './check-context.js';
import { differs, shown } from './amounts.js';
import { finding } from './finding.js';

/** What 项目前两年预算及当年预算变动情况 says. */
export interface ChangeNote {
  /** Budgets by year, with what was added in the course of it. */
  readonly budgets: ReadonlyMap<number, Exact>;
  readonly change: { readonly year: number | null; readonly rises: boolean; readonly words: string; readonly amount: Exact } | null;
  readonly unchanged: boolean;
}

const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)`;
const RISES = '增加|增长|追加|新增|上升|提高';
const FALLS = '压减|减少|下降|降低|核减|削减|调减';
const BUDGET = new RegExp(String.raw`^(\d{4})年度?(?:年初)?(?:预算)?(?:数|额|金额|安排|资金|经费)?(?:为|是|:|：)?${NUMBER}万元?$`);
const ADDED = new RegExp(String.raw`^(\d{4})年度?(?:中)?(?:预算)?(?:追加|调增)(?:预算|经费|资金|数)?${NUMBER}万元?$`);
const CHANGE = new RegExp(
  String.raw`^(?:(\d{4})年度?)?(?:预算|较上年|比上年|较\d{4}年|比\d{4}年|当年|本年)*(${RISES}|${FALLS})了?(?:预算|经费|资金|支出)*${NUMBER}万元?$`,
);
const UNCHANGED =
  /^(?:\d{4}年度?)?(?:预算|当年|本年|与上年|与\d{4}年|较上年)*(?:无变化|没有变化|无增减变化|无变动|不变|持平|未变化)(?:无变化)?$/;

/** Reads the note clause by clause; what it does not know it leaves alone. */
export function readChangeNote(text: string, fiscalYear: number): ChangeNote {
  const budgets = new Map<number, Exact>();
  let change: ChangeNote['change'] = null;
  let unchanged = false;
  for (const clause of text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .split(/[,;。、](?!\d{3}(?!\d))/)) {
    const budget = BUDGET.exec(clause);
    if (budget !== null && Number(budget[1]) < fiscalYear) budgets.set(Number(budget[1]), number(budget[2]));
    const added = ADDED.exec(clause);
    const moved = CHANGE.exec(clause);
    if (added !== null && Number(added[1]) < fiscalYear) {
      const year = Number(added[1]);
      budgets.set(year, (budgets.get(year) ?? ZERO).plus(number(added[2])));
    } else if (moved !== null) {
      const [, year, words = '', amount] = moved;
      change = { year: year === undefined ? null : Number(year), rises: new RegExp(RISES).test(words), words, amount: number(amount) };
    }
    unchanged ||= UNCHANGED.test(clause);
  }
  return { budgets, change, unchanged };
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
  const { budgets, change, unchanged } = readChangeNote(form.changeNote, fiscalYear);
  const prior = budgets.get(fiscalYear - 1);
  const project = form.name;
  const where = [fieldPlace(form, 'changeNote', '项目前两年预算及当年预算变动情况'), fieldPlace(form, 'annual', '项目当年预算')];
  const found: DocumentFinding[] = [];
  if (change?.year != null && change.year !== fiscalYear) {
    found.push(
      finding('change.year', where, {
        params: { project },
        expected: String(fiscalYear),
        actual: String(change.year),
        suggestion: String(fiscalYear),
      }),
    );
  }
  if (prior === undefined) return found;
  if (unchanged && differs(prior, annual, tolerance)) {
    found.push(finding('change.not-unchanged', where, { params: { project }, expected: shown(prior), actual: shown(annual) }));
  }
  if (change === null) return found;
  const difference = annual.minus(prior);
  if (differs(difference.abs(), change.amount, tolerance)) {
    const params = { project, direction: change.words, prior: shown(prior), annual: shown(annual) };
    const expected = shown(difference.abs());
    found.push(finding('change.difference', where, { params, expected, actual: shown(change.amount), suggestion: expected }));
  } else if (!change.amount.isZero() && difference.isPositive() !== change.rises) {
    found.push(
      finding('change.direction', where, { params: { project, direction: change.words }, expected: shown(prior), actual: shown(annual) }),
    );
  }
  return found;
}

function number(written: string | undefined): Exact {
  return toExact((written ?? '0').replaceAll(',', ''));
}
