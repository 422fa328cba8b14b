import type { BudgetView, GoalView, ProjectView } from '@jixiao/contracts/views';
import type { DeclarationForm, PrintedGoal } from '@jixiao/documents/declaration-form';
import { addAmounts } from '@jixiao/domain/money';
import { attributeName, categoryName } from './form-words.js';

type FundingKind = DeclarationForm['fundingSources'][number]['kind'];

/** Sources that the form has a row for; any other stands under its own name. */
const KINDS: readonly FundingKind[] = ['general_public', 'government_fund', 'fiscal_account', 'unit_funds', 'carryover'];
/** 其中: part of the source above it, and so in its amount already. */
const PART = /^其中/;

/** The declaration of a project as its page has it; codes of the economic classification by their names where they are known. */
export function toDeclarationForm(view: ProjectView, economicNames: ReadonlyMap<string, string>): DeclarationForm {
  const { year, code, name, department, unit, lead, address, postcode, startYear, endYear, reason, content, budget } = view;
  return {
    year,
    declaredOn: null,
    code,
    name,
    department: department.name,
    unit: unit?.name ?? null,
    lead: lead?.name ?? null,
    phone: lead?.phone ?? null,
    address,
    postcode,
    attribute: attributeName(view.attribute),
    category: categoryName(view.expenditureCategory),
    startYear,
    endYear,
    reason,
    content,
    budget: { total: budget?.total ?? null, annual: budget?.initial ?? null },
    changeNote: budget?.changeNote ?? null,
    fundingTotal: fundingTotal(budget?.fundingSources ?? []),
    fundingSources: (budget?.fundingSources ?? []).map(({ kind, name: source, amount }) => ({
      kind: KINDS.find((known) => known === kind) ?? 'other',
      name: source ?? '',
      amount,
    })),
    expenditureLines: (budget?.expenditureLines ?? []).map(({ ordinal: _, economicClass, ...line }) => ({
      ...line,
      economicClass: economicClass === null ? null : (economicNames.get(economicClass) ?? economicClass),
    })),
    procurement: (budget?.procurementItems ?? []).map(({ itemCode, name: item, quantity, amount }) => ({
      code: itemCode,
      name: item ?? '',
      quantity,
      amount,
    })),
    goals: printedGoals(view.goals, year),
  };
}

/** Stored goals as target forms print them; a basis in words where somebody gave it in words. */
export function printedGoals(goals: readonly GoalView[], year: number): PrintedGoal[] {
  return goals.map(({ horizon, ordinal, statement, indicators }) => ({
    horizon,
    ordinal,
    statement,
    indicators: indicators.map(({ classCode, name, target, basis, basisNote, twoYearsBefore, yearBefore }) => ({
      class: classCode,
      name,
      target,
      basis,
      basisText: basisNote,
      history: { [year - 2]: twoYearsBefore, [year - 1]: yearBefore },
    })),
  }));
}

function fundingTotal(sources: BudgetView['fundingSources']): string | null {
  const whole = sources.filter(({ name }) => !PART.test(name ?? ''));
  return whole.length === 0 ? null : addAmounts(whole.map(({ amount }) => amount));
}
