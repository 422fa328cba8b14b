import type { DomainErrorCode, ErrorParams } from '../errors/index.js';
import { ZERO, isDecimalString, toDecimalString, toExact, type DecimalString } from '../money/index.js';

export interface DeclaredIndicator {
  readonly classCode: string;
  readonly name: string;
  /** Points of 100; null or blank where none is given. */
  readonly weight: string | null;
}

export interface DeclaredGoal {
  readonly horizon: 'long_term' | 'annual';
  readonly indicators: readonly DeclaredIndicator[];
}

/** What the year and its scheme ask of a declaration. */
export interface DeclarationRules {
  /** Codes that an indicator may bear: the second level of the class tree of the year. */
  readonly classCodes: ReadonlySet<string>;
  /** What the scheme leaves for the indicators beside execution. */
  readonly indicatorWeight: DecimalString;
  /** Whether annual indicators must be weighted: those of a project are scored, those of a whole department only where somebody weighs them. */
  readonly weighted: boolean;
}

/** Why a declaration cannot stand; `field` is the path of the cell, as `goals[0].indicators[3].classCode`. */
export interface DeclarationProblem {
  readonly code: Extract<DomainErrorCode, `indicator.${string}` | `indicators.${string}`>;
  readonly params: ErrorParams;
  readonly field: string;
}

/**
 * Everything that keeps the goals of a year from being saved: classes that the tree of the year does not have, a name twice in one goal, weights
 * of the annual indicators that do not sum to what the scheme leaves beside execution (财预〔2020〕10号). The sum is asked for once there is an
 * annual indicator; it stands at the first weight.
 */
export function checkDeclaration(goals: readonly DeclaredGoal[], rules: DeclarationRules): DeclarationProblem[] {
  const problems = goals.flatMap((goal, index) => [
    ...unknownClasses(goal, `goals[${index}]`, rules.classCodes),
    ...duplicateNames(goal, `goals[${index}]`),
  ]);
  const first = goals.findIndex(({ horizon, indicators }) => horizon === 'annual' && indicators.length > 0);
  const sum = annualWeightSum(goals);
  const asked = rules.weighted || hasWeights(goals);
  if (first >= 0 && asked && !toExact(sum).eq(toExact(rules.indicatorWeight))) {
    const params = { expected: rules.indicatorWeight, given: sum };
    problems.push({ code: 'indicators.weight-sum', params, field: `goals[${first}].indicators[0].weight` });
  }
  return problems;
}

/** Exact sum of the weights of all annual indicators, in points; what is no decimal counts nothing. */
export function annualWeightSum(goals: readonly DeclaredGoal[]): DecimalString {
  return toDecimalString(annualWeights(goals).reduce((sum, weight) => sum.plus(toExact(weight)), ZERO));
}

function annualWeights(goals: readonly DeclaredGoal[]): DecimalString[] {
  const annual = goals.filter(({ horizon }) => horizon === 'annual').flatMap(({ indicators }) => indicators);
  return annual.map(({ weight }) => weight?.trim() ?? '').filter(isDecimalString);
}

function hasWeights(goals: readonly DeclaredGoal[]): boolean {
  return annualWeights(goals).length > 0;
}

function unknownClasses({ indicators }: DeclaredGoal, path: string, known: ReadonlySet<string>): DeclarationProblem[] {
  return indicators.flatMap(({ classCode }, index): DeclarationProblem[] =>
    known.has(classCode) ? [] : [{ code: 'indicator.unknown-class', params: { class: classCode }, field: `${path}.indicators[${index}].classCode` }],
  );
}

function duplicateNames({ indicators }: DeclaredGoal, path: string): DeclarationProblem[] {
  const seen = new Set<string>();
  return indicators.flatMap(({ name }, index): DeclarationProblem[] => {
    const written = name.trim();
    if (written === '' || !seen.has(written)) {
      seen.add(written);
      return [];
    }
    return [{ code: 'indicators.duplicate-name', params: { name: written }, field: `${path}.indicators[${index}].name` }];
  });
}
