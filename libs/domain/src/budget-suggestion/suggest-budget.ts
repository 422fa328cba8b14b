import type { BilingualText } from '../findings/index.js';
import { roundHalfUp, toExact, type DecimalString } from '../money/index.js';
import type { Rating } from '../scoring/index.js';

/** What is done with a budget: carried on and given priority, kept, cut, or withheld until something is rectified. */
export type BudgetTreatment = 'support' | 'keep' | 'reduce' | 'cut' | 'withhold';

/** How results bear on the next budget: a setting of a region. Ratios are shares of the present budget. */
export interface ResultUse {
  readonly ratings: Readonly<Record<Rating, { readonly treatment: BudgetTreatment; readonly ratio: DecimalString }>>;
  /** While a rectification is overdue. */
  readonly overdue: { readonly treatment: BudgetTreatment; readonly ratio: DecimalString };
}

/** Proposed settings: good results are supported, fair ones are reduced, poor ones are cut, and what is not rectified in time is withheld. */
export const DEFAULT_RESULT_USE: ResultUse = {
  ratings: {
    excellent: { treatment: 'support', ratio: '1' },
    good: { treatment: 'keep', ratio: '1' },
    fair: { treatment: 'reduce', ratio: '0.8' },
    poor: { treatment: 'cut', ratio: '0' },
  },
  overdue: { treatment: 'withhold', ratio: '0' },
};

export interface ResultFacts {
  /** Null while finance has confirmed none. */
  readonly rating: Rating | null;
  /** Adjusted budget of the year in 万元; null where there is none. */
  readonly budget: DecimalString | null;
  /** Rectifications that are not met yet, and those of them that are past their deadline. */
  readonly openRectifications: number;
  readonly overdueRectifications: number;
}

export interface BudgetSuggestion {
  readonly treatment: BudgetTreatment;
  /** Share of the present budget. */
  readonly ratio: DecimalString;
  /** In 万元 with two places, rounded half up; null without a budget. */
  readonly amount: DecimalString | null;
  readonly reason: BilingualText;
}

const RATING_NAMES: Readonly<Record<Rating, BilingualText>> = {
  excellent: { zh: '优', en: 'excellent' },
  good: { zh: '良', en: 'good' },
  fair: { zh: '中', en: 'fair' },
  poor: { zh: '差', en: 'poor' },
};

/** The suggestion for the next budget (结果应用), which binds nobody; null while there is neither a rating nor anything overdue. */
export function suggestBudget(facts: ResultFacts, use: ResultUse = DEFAULT_RESULT_USE): BudgetSuggestion | null {
  const { rating, budget, openRectifications: open, overdueRectifications: overdue } = facts;
  if (overdue > 0) {
    return suggestion(use.overdue, budget, {
      zh: `有${overdue}项整改逾期未完成，完成前暂缓安排`,
      en: `Rectifications overdue: ${overdue}, withheld until they are met`,
    });
  }
  if (rating === null) return null;
  const { zh, en } = RATING_NAMES[rating];
  const pending = open > 0 ? { zh: `；另有${open}项整改未完成，须按期完成`, en: `; rectifications still to be met in time: ${open}` } : { zh: '', en: '' };
  return suggestion(use.ratings[rating], budget, { zh: `评级为${zh}${pending.zh}`, en: `Rated ${en}${pending.en}` });
}

function suggestion(
  { treatment, ratio }: { readonly treatment: BudgetTreatment; readonly ratio: DecimalString },
  budget: DecimalString | null,
  reason: BilingualText,
): BudgetSuggestion {
  const amount = budget === null ? null : roundHalfUp(toExact(budget).times(ratio), 2).toFixed(2);
  return { treatment, ratio, amount, reason };
}
