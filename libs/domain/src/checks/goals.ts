import type { DocumentFinding, FormGoal, FormIndicator, ProjectForm } from '../budget-document/index.js';
import { firstLevelClass } from '../indicators/index.js';
import { toExact, type Exact } from '../money/index.js';
import { compareQuantities, type NumericTarget } from '../targets/index.js';
import { amountOf, shown } from './amounts.js';
import { readChangeNote } from './change-note.js';
import { annualBudget, goalOwners, indicatorPlace, type CheckContext, type GoalOwner } from './check-context.js';
import { finding } from './finding.js';
import { pairByName, plainName, sameName } from './names.js';

const YUAN_PER_TEN_THOUSAND = '10000';

/** Long-term and annual tables against each other, and cost targets against the budget. */
export function checkGoalTables(context: CheckContext): DocumentFinding[] {
  return goalOwners(context).flatMap((owner) => [
    ...owner.goals.flatMap((goal) => checkDuplicates(owner.title, goal)),
    ...pairGoals(owner).flatMap(([longTerm, annual]) => compareGoals(owner.title, longTerm, annual, context.parameters.nearName)),
    ...(owner.form === null ? [] : checkCosts(owner, owner.form, context)),
  ]);
}

/** Goals that belong together: the only ones, those of one ordinal in a project, those of one wording in a department. */
function pairGoals({ goals, form }: GoalOwner): (readonly [FormGoal, FormGoal])[] {
  const longTerms = goals.filter(({ horizon }) => horizon === 'long_term');
  const annuals = goals.filter(({ horizon }) => horizon === 'annual');
  return longTerms.flatMap((longTerm): (readonly [FormGoal, FormGoal])[] => {
    const alone = longTerms.length === 1 && annuals.length === 1;
    const annual = annuals.find(
      (candidate) =>
        alone ||
        (form === null
          ? plainName(candidate.statement ?? '') === plainName(longTerm.statement ?? '')
          : candidate.ordinal === longTerm.ordinal),
    );
    return annual === undefined ? [] : [[longTerm, annual]];
  });
}

function checkDuplicates(title: string, { indicators }: FormGoal): DocumentFinding[] {
  return indicators.flatMap((indicator, index) => {
    const first = indicators.find((other) => other.class === indicator.class && sameName(other.name, indicator.name));
    if (first === undefined || indicators.indexOf(first) === index) return [];
    const where = [indicatorPlace(title, indicator, 'name', '三级指标'), indicatorPlace(title, first, 'name', '三级指标')];
    return [finding('goals.duplicate', where, { params: { indicator: indicator.name } })];
  });
}

function compareGoals(title: string, longTerm: FormGoal, annual: FormGoal, near: number): DocumentFinding[] {
  const name = ({ name }: FormIndicator) => name;
  const sameClass = (left: FormIndicator, right: FormIndicator) =>
    left.class === null || right.class === null || left.class === right.class;
  const paired = pairByName(longTerm.indicators, annual.indicators, { leftName: name, rightName: name, near, mayBeOne: sameClass });
  const found = paired.pairs.flatMap(({ left, right, exact }) => [
    ...(exact
      ? []
      : [finding('goals.name-differs', bothNames(title, left, right), { expected: left.name, actual: right.name, suggestion: left.name })]),
    ...compareTargets(title, left, right),
  ]);
  const renamed = new Set<FormIndicator>();
  for (const left of paired.onlyLeft) {
    const right = paired.onlyRight.find((other) => !renamed.has(other) && sameClass(left, other) && isSameTarget(left, other));
    if (right === undefined) continue;
    renamed.add(left).add(right);
    const details = { params: { target: right.target }, expected: left.name, actual: right.name };
    found.push(finding('goals.renamed', bothNames(title, left, right), details));
  }
  for (const left of paired.onlyLeft) {
    if (!renamed.has(left))
      found.push(finding('goals.only-long-term', [indicatorPlace(title, left, 'name', '三级指标')], { expected: left.name }));
  }
  for (const right of paired.onlyRight) {
    if (!renamed.has(right))
      found.push(finding('goals.only-annual', [indicatorPlace(title, right, 'name', '三级指标')], { actual: right.name }));
  }
  return found;
}

function bothNames(title: string, longTerm: FormIndicator, annual: FormIndicator) {
  return [indicatorPlace(title, annual, 'name', '三级指标'), indicatorPlace(title, longTerm, 'name', '三级指标')];
}

function isSameTarget(left: FormIndicator, right: FormIndicator): boolean {
  const { parsed } = left;
  return (
    parsed.kind === 'numeric' &&
    right.parsed.kind === 'numeric' &&
    parsed.canonicalValue === right.parsed.canonicalValue &&
    parsed.unit === right.parsed.unit
  );
}

/** A year may promise less than the long term, which adds up or is reached step by step, but not more. */
function compareTargets(title: string, longTerm: FormIndicator, annual: FormIndicator): DocumentFinding[] {
  const { parsed: expected } = longTerm;
  const { parsed: actual } = annual;
  if (expected.kind !== 'numeric' || actual.kind !== 'numeric') return [];
  // A rate that lost its % is said where it stands; compared as a number it would seem to promise a hundred times more.
  if (lacksPercent(expected, actual) || lacksPercent(actual, expected)) return [];
  const where = [indicatorPlace(title, annual), indicatorPlace(title, longTerm)];
  const details = { params: { indicator: annual.name }, expected: longTerm.target, actual: annual.target };
  const compared = compareQuantities(expected, actual);
  if (compared === null) return [finding('goals.unit-differs', where, details)];
  if (compared.actual.eq(compared.expected)) return [];
  if (compared.actual.gt(compared.expected)) return [finding('goals.value-differs', where, details)];
  // One year costs less than all of them.
  return isCost(annual) && actual.unit === '元' ? [] : [finding('goals.value-below', where, details)];
}

function lacksPercent(written: NumericTarget, other: NumericTarget): boolean {
  return written.unit === null && other.unit === '%';
}

function checkCosts({ title, goals }: GoalOwner, form: ProjectForm, { document }: CheckContext): DocumentFinding[] {
  const annual = annualBudget(form);
  const total = amountOf(form.budget.total);
  const note = document.fiscalYear === null ? null : readChangeNote(form.changeNote ?? '', document.fiscalYear);
  return goals.flatMap(({ horizon, indicators }) =>
    indicators.flatMap((indicator) => {
      if (!isCost(indicator)) return [];
      const cap = horizon === 'annual' ? annual : (total ?? annual);
      const cost = moneyOf(indicator);
      const found: DocumentFinding[] = [];
      if (cost !== null && cap !== null && cost.gt(cap)) {
        const details = {
          params: { indicator: indicator.name },
          expected: shown(cap),
          actual: indicator.target,
          suggestion: `≤${shown(cap)}万元`,
        };
        found.push(finding('cost.above-budget', [indicatorPlace(title, indicator)], details));
      }
      for (const [year, budget] of note?.budgets ?? []) {
        const written = indicator.history[String(year)];
        const past = written === undefined || written === null ? null : writtenMoney(written);
        if (past === null || !past.gt(budget)) continue;
        const details = { params: { indicator: indicator.name, year: String(year) }, expected: shown(budget), actual: written ?? '' };
        found.push(finding('cost.history', [indicatorPlace(title, indicator, `history.${year}`, String(year))], details));
      }
      return found;
    }),
  );
}

function isCost({ class: code }: FormIndicator): boolean {
  return code !== null && (firstLevelClass(code) === 'cost' || code === 'output.cost');
}

/** The amount of a cost target in 万元; null for what is no amount or a floor. */
function moneyOf({ parsed }: FormIndicator): Exact | null {
  if (parsed.kind !== 'numeric' || parsed.unit !== '元' || parsed.operator === '>=' || parsed.operator === '>') return null;
  return toExact(parsed.canonicalValue).div(toExact(YUAN_PER_TEN_THOUSAND));
}

const MONEY = /^(?:≤|<=|<|不超过|不高于)?(\d[\d,]*(?:\.\d+)?)(万元|元)$/;

function writtenMoney(text: string): Exact | null {
  const [, number, unit] = MONEY.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  const amount = amountOf(number?.replaceAll(',', ''));
  return amount === null || unit === '万元' ? amount : amount.div(toExact(YUAN_PER_TEN_THOUSAND));
}
