/** A year's amount in 万元, as a decimal string. */
export type Amount = string;

export interface IndicatorSeed {
  readonly classCode: string;
  readonly name: string;
  readonly target: string;
  /** The basis column as written; empty where the form leaves it blank. */
  readonly basis: string;
  /** As written; null where the form leaves the cell blank or has no such column. */
  readonly twoYearsBefore: string | null;
  readonly yearBefore: string | null;
}

export interface GoalSeed {
  readonly horizon: 'long_term' | 'annual';
  readonly ordinal: number;
  readonly statement: string;
  readonly indicators: readonly IndicatorSeed[];
}

export interface ExpenditureLineSeed {
  readonly activity: string;
  readonly description: string;
  readonly economicClass: string;
  readonly amount: Amount;
  readonly basis?: string;
}

export interface ProcurementItemSeed {
  readonly itemCode: string;
  readonly name: string | null;
  readonly quantity: string;
  readonly amount: Amount;
}

export interface ProjectSeed {
  readonly code: string;
  readonly name: string;
  /** Username of the lead. */
  readonly lead: string;
  readonly startYear: number;
  readonly endYear: number;
  readonly reason: string;
  readonly content: string;
  readonly total: Amount;
  readonly annual: Amount;
  readonly changeNote: string;
  readonly priorAmounts: Readonly<Record<number, Amount>>;
  readonly expenditureLines: readonly ExpenditureLineSeed[];
  readonly procurement: readonly ProcurementItemSeed[];
  readonly goals: readonly GoalSeed[];
}

/** An indicator of a long-term table: target and, if the form gives one, its basis. */
export function longTerm(classCode: string, name: string, target: string, basis = ''): IndicatorSeed {
  return { classCode, name, target, basis, twoYearsBefore: null, yearBefore: null };
}

/** An indicator of an annual table: the values of the two years before, then the target. */
export function annual(
  classCode: string,
  name: string,
  [twoYearsBefore, yearBefore]: readonly [string | null, string | null],
  target: string,
  basis = '',
): IndicatorSeed {
  return { classCode, name, target, basis, twoYearsBefore, yearBefore };
}

/** The one long-term and the one annual goal that a project form has. */
export function projectGoals(
  statements: { readonly longTerm: string; readonly annual: string },
  longTermIndicators: readonly IndicatorSeed[],
  annualIndicators: readonly IndicatorSeed[],
): GoalSeed[] {
  return [
    { horizon: 'long_term', ordinal: 1, statement: statements.longTerm, indicators: longTermIndicators },
    { horizon: 'annual', ordinal: 1, statement: statements.annual, indicators: annualIndicators },
  ];
}
