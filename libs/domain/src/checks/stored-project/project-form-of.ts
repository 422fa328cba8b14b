import type { FieldPlaces, FormGoal, FormIndicator, ProjectForm, SourcePlace } from '../../budget-document/index.js';
import { isCodedError } from '../../errors/index.js';
import { correctedTarget, parseTarget, type ParsedTarget } from '../../targets/index.js';
import { FORM_FIELDS, INDICATOR_FIELDS } from './fields.js';
import { fundingKind } from './funding-kind.js';
import type { StoredBudget, StoredGoal, StoredIndicator, StoredProject } from './stored-project.js';

const NO_BUDGET: StoredBudget = {
  total: null,
  initial: null,
  changeNote: null,
  priorAmounts: [],
  fundingSources: [],
  expenditureLines: [],
  procurementItems: [],
};

/**
 * A stored project in the shape of a read declaration form (项目申报表), so that the same rules check both. Places are fields, named as in
 * comments and the trail (`basics:endYear`, `budget:initial`, `indicator:<id>:target`).
 */
export function projectFormOf(project: StoredProject): ProjectForm {
  const { code, name, startYear, endYear, reason, content, address, postcode } = project;
  const budget = project.budget ?? NO_BUDGET;
  return {
    code,
    name,
    department: project.department.name,
    unit: project.unit?.name ?? null,
    lead: project.lead?.name ?? null,
    phone: project.lead?.phone ?? null,
    address,
    postcode,
    attribute: project.attribute,
    category: project.expenditureCategory,
    startYear,
    endYear,
    reason,
    content,
    budget: { total: budget.total, annual: budget.initial },
    changeNote: budget.changeNote,
    priorBudgets: Object.fromEntries(budget.priorAmounts.map(({ year, amount }) => [year, amount])),
    fundingTotal: null,
    fundingSources: budget.fundingSources.map(({ ordinal, kind, name: source, amount }) => ({
      kind: fundingKind(kind),
      name: source ?? kind,
      amount,
      place: at(`budget:fundingSources:${ordinal}`),
    })),
    expenditureLines: budget.expenditureLines.map(({ ordinal, ...line }) => ({ ...line, place: at(`budget:expenditureLines:${ordinal}`) })),
    procurement: budget.procurementItems.map(({ ordinal, itemCode, name: item, quantity, amount }) => ({
      code: itemCode,
      name: item ?? itemCode ?? '',
      quantity,
      amount,
      place: at(`budget:procurementItems:${ordinal}`),
    })),
    goals: project.goals.map((goal) => goalOf(goal, project.year)),
    place: at('basics:name'),
    cells: cellsOf(budget),
  };
}

/** A stored goal in the shape of a read one; indicators keep their ids in the names of their places. */
export function goalOf({ id, horizon, ordinal, statement, indicators }: StoredGoal, year: number): FormGoal {
  return {
    horizon,
    ordinal,
    statement,
    indicators: indicators.map((indicator) => indicatorOf(indicator, year)),
    place: at(`goal:${id}:statement`),
  };
}

function indicatorOf(stored: StoredIndicator, year: number): FormIndicator {
  const { id, classCode, name, target, basis, basisNote, weight, twoYearsBefore, yearBefore } = stored;
  const field = (own: string) => at(`indicator:${id}:${own}`);
  return {
    class: classCode,
    classInferred: false,
    name,
    target,
    parsed: meaningOf(stored),
    basis,
    basisText: basisNote,
    history: { [year - 2]: twoYearsBefore, [year - 1]: yearBefore },
    weight,
    place: field('name'),
    cells: {
      ...Object.fromEntries(INDICATOR_FIELDS.map((own) => [own, field(own)])),
      [`history.${year - 2}`]: field('twoYearsBefore'),
      [`history.${year - 1}`]: field('yearBefore'),
    },
  };
}

/** What is stored may be a person's correction; what nobody can read any more is parsed anew. */
function meaningOf({ target, targetParsed }: StoredIndicator): ParsedTarget {
  try {
    return correctedTarget(target, targetParsed);
  } catch (error) {
    if (!isCodedError(error)) throw error;
    return parseTarget(target);
  }
}

function cellsOf({ priorAmounts }: StoredBudget): FieldPlaces {
  return Object.fromEntries([
    ...Object.entries(FORM_FIELDS).map(([cell, field]) => [cell, at(field)]),
    ...priorAmounts.map(({ year }) => [`prior.${year}`, at(`budget:priorAmounts:${year}`)]),
  ]);
}

function at(field: string): SourcePlace {
  return { field };
}
