import type { RuleGuide } from './rule-guide.js';

/** In English, what is asked of goals, costs and the department’s form. */
export const GOALS_GUIDE = {
  'goals.name-differs': {
    what: 'An indicator is called the same in the long-term and the annual table.',
    why: 'Under two names, what the year achieved does not count for the long-term goal.',
    example: '档案验收通过率 / 档案验通过率 (a character is missing).',
  },
  'goals.renamed': {
    what: 'Each table has an indicator of the same class and target under another name.',
    why: 'Perhaps it was put in other words.',
    example: 'Response time of the network and terminals / response time, both ≤30 minutes.',
  },
  'goals.value-differs': {
    what: 'The annual target of an indicator is not beyond the long-term one.',
    why: 'One year exceeds all years, so one of both is wrong.',
    example: 'Security reports: long-term ≥30, annual ≥40.',
  },
  'goals.value-below': {
    what: 'The annual target is below the long-term one; have a look.',
    why: 'It may be reached year by year, or be wrong.',
    example: 'Long-term ≥95%, annual ≥90%.',
  },
  'goals.unit-differs': {
    what: 'An indicator has units that convert into each other in both tables.',
    why: 'It is another indicator, or a unit is wrong.',
    example: 'Long-term 100%, annual 365 days.',
  },
  'goals.only-long-term': {
    what: 'A long-term indicator has none beside it in the annual table.',
    why: 'Have a look; it need not be wrong.',
    example: 'The connection rate is only in the long-term table.',
  },
  'goals.only-annual': {
    what: 'An annual indicator has none beside it in the long-term table.',
    why: 'Have a look; it need not be wrong.',
    example: 'The number of trainees is only in the annual table.',
  },
  'goals.duplicate': {
    what: 'Indicators of a goal have different names.',
    why: 'It would be scored twice.',
    example: 'Two rows are called cost control rate.',
  },
  'cost.above-budget': {
    what: 'A cost target is not above the budget: annual ones of the year, long-term ones of all years.',
    why: 'Costs cannot exceed the budget; the target would bind nobody.',
    example: 'Money used in the year ≤450,000 yuan, budget 30.00.',
  },
  'cost.history': {
    what: 'A past cost target is not above the past budget that the change speaks of.',
    why: 'The past target or the past budget is wrong.',
    example: 'Last year ≤107.75, budget of 2025 107.22.',
  },
  'department.sum': {
    what: 'Income and expenditure each sum to their total, for the year and the two years before.',
    why: 'The total or a part is wrong.',
    example: '426.96+32.86+1581.20, total 2014.02.',
  },
  'department.share': {
    what: 'A share is the amount divided by the total, compared with the digits that are written.',
    why: 'The share is miscalculated.',
    example: '1581.20÷2041.02=77.5%, written 75.7%.',
  },
  'department.table': {
    what: "Income and expenditure of the department's form equal those of the tables of income and expenditure.",
    why: 'The goals of the whole and the budget fall apart.',
    example: 'Appropriation 2021.02 / 2012.02.',
  },
  'department.balance': {
    what: 'The total of income equals that of expenditure.',
    why: 'A budget has to balance.',
    example: 'Income 2041.02, expenditure 2014.02.',
  },
} as const satisfies Readonly<Record<string, RuleGuide>>;
