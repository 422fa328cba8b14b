import type { RuleGuide } from './rule-guide.js';

/** In English, what is asked of weights and self-evaluations. */
export const SCORES_GUIDE = {
  'weights.total': {
    what: 'The weights of budget execution and of all indicators sum to 100.',
    why: 'The total score would mean nothing.',
    example: '10+85.',
  },
  'weights.sum': {
    what: 'The weights of the annual indicators sum to what the scheme leaves beside budget execution.',
    why: 'Otherwise they do not score out of 100 at year end.',
    example: 'The scheme leaves 90, the indicators sum to 85.',
  },
  'weights.class-sum': {
    what: 'The weights by first-level class are one of the splits that the scheme allows.',
    why: 'The weight of output, benefit and satisfaction is laid down.',
    example: 'Output 60, benefit 20, satisfaction 10; the scheme has 50, 30, 10.',
  },
  'weights.missing': {
    what: 'Each indicator of self-evaluation and annual table has a weight.',
    why: 'Without a weight it does not count.',
    example: 'One weight is empty.',
  },
  'evaluation.funds-sum': {
    what: 'The funds of the year are the sum of appropriation, carry-over and other funds.',
    why: 'The execution rate divides wrong amounts.',
    example: '372.00, the parts sum to 353.40.',
  },
  'evaluation.rate': {
    what: 'The execution rate is what was executed divided by the adjusted, not the initial budget of the year, compared with the digits that are written.',
    why: 'The rate decides the score of execution.',
    example: '353.40÷372.00=95%, written 100%.',
  },
  'evaluation.execution-score': {
    what: 'The score is weight times rate, at most the weight.',
    why: 'The score is miscalculated.',
    example: '10×95%=9.50, written 10.',
  },
  'evaluation.score-above-weight': {
    what: 'A score is not above its weight.',
    why: 'There are no extra points.',
    example: 'Weight 10, score 12.',
  },
  'evaluation.total': {
    what: 'The total is the sum of the scores of execution and indicators, within 0.1.',
    why: 'The total decides the rating.',
    example: 'Total 98, the scores sum to 96.5.',
  },
  'evaluation.reason-missing': {
    what: 'An indicator below full marks names reason and improvement.',
    why: 'What follows from the evaluation rests on it.',
    example: 'Score 8 of 10, no reason.',
  },
  'evaluation.actual-missing': {
    what: 'An indicator with a score has an actual value.',
    why: 'Nothing achieved, nothing scored.',
    example: 'No actual value, score 10.',
  },
} as const satisfies Readonly<Record<string, RuleGuide>>;
