import type { GoalView, IndicatorView, ProjectView } from '@jixiao/contracts/views';

export interface Row extends Partial<IndicatorView> {
  [field: string]: unknown;
}
export interface Goal {
  id?: string | null;
  horizon: string;
  statement: string;
  indicators: Row[];
}
export interface Body {
  [field: string]: unknown;
  goals: Goal[];
}

/** What the page would send back; with everything, or only what is declared. */
export function bodyOf(page: ProjectView, everything = false): Body {
  const { year, name, attribute, expenditureCategory, startYear, endYear, reason, content, address, postcode } = page;
  const goals = page.goals.map((goal: GoalView) => ({
    id: goal.id,
    horizon: goal.horizon,
    statement: goal.statement,
    indicators: goal.indicators.map(({ actual, evidence, ordinal, targetParsed, ...row }) =>
      everything ? { ...row, actual, evidence, ordinal, targetParsed } : row,
    ),
  }));
  return { year, name, attribute, expenditureCategory, startYear, endYear, reason, content, address, postcode, goals } as Body;
}

export function goalOf({ goals }: Body, horizon: string): Goal {
  return goals.find((goal) => goal.horizon === horizon)!;
}

/** Leaves the goals of a horizon out of what is written, and takes them away. */
export function take(body: Body, page: ProjectView, horizon: string): void {
  body.goals = body.goals.filter((goal) => goal.horizon !== horizon);
  body['removedGoals'] = page.goals.filter((goal) => goal.horizon === horizon).map(({ id }) => id);
}

export function plusOne(weight: unknown): string {
  return sum(weight, '1');
}

/** Sum of two weights of two places, by whole hundredths. */
export function sum(left: unknown, right: unknown): string {
  const hundredths = Math.round(Number(left) * 100) + Math.round(Number(right) * 100);
  return (hundredths / 100).toFixed(2);
}
