import { describe, expect, it } from '@jest/globals';
import { CodedError } from '../errors/index.js';
import { anEvaluation, anItem, rulesOf } from './fixtures/evaluations.js';
import type { EvaluationInput } from './evaluation.js';
import { scoreEvaluation } from './score-evaluation.js';
import { SCORING_SCHEMES } from './schemes.js';

function caught(input: unknown): CodedError {
  try {
    scoreEvaluation(input as EvaluationInput);
  } catch (error) {
    if (error instanceof CodedError) return error;
  }
  throw new Error('a coded error was expected');
}

describe('budget execution', () => {
  it('divides by the adjusted, never the initial budget', () => {
    const { execution } = scoreEvaluation(anEvaluation({ budget: { initial: '200', adjusted: '100', executed: '95' } }));
    expect(execution).toMatchObject({ rule: 'score.execution', rate: '0.95', weight: '20', score: '19.00' });
    expect(execution.explanation.zh).toContain('20 × 95 ÷ 100 = 19.00');
  });

  it('never exceeds its weight', () => {
    expect(scoreEvaluation(anEvaluation({ budget: { adjusted: '100', executed: '110' } })).execution).toMatchObject({
      rate: '1.1',
      score: '20.00',
    });
  });

  it('has a rate of four places while the score is exact', () => {
    expect(scoreEvaluation(anEvaluation({ budget: { adjusted: '3', executed: '2' } })).execution).toMatchObject({
      rate: '0.6667',
      score: '13.33',
    });
  });

  it('has no score but an error for a zero budget', () => {
    const { execution, total } = scoreEvaluation(anEvaluation({ budget: { adjusted: '0', executed: '0' } }));
    expect(execution).toMatchObject({ rate: null, score: null, findings: [{ rule: 'execution.zero-denominator', severity: 'error' }] });
    expect(total).toBe('10.00');
  });
});

describe('weights', () => {
  it('that do not sum to 100 with the execution are one finding at the top', () => {
    const { findings } = scoreEvaluation(anEvaluation());
    expect(findings).toMatchObject([{ rule: 'weights.sum', severity: 'error', expected: '80', actual: '10' }]);
  });

  it('in another distribution than the scheme allows are a warning', () => {
    const items = [anItem({ weight: '60' }), anItem({ class: 'benefit.social', weight: '30' })];
    expect(rulesOf(scoreEvaluation(anEvaluation({ scheme: 'mof-2020', items })))).toEqual(['weights.class-sum']);
  });

  it('may follow any of the four cases of 2021', () => {
    const cases = [
      [20, 40, 20, 10],
      [20, 40, 30, 0],
      [0, 50, 30, 10],
      [0, 50, 40, 0],
    ];
    const classes = ['cost.economic', 'output.quantity', 'benefit.social', 'satisfaction.beneficiary'];
    for (const weights of cases) {
      const items = classes.map((code, index) => anItem({ class: code, weight: String(weights[index]) }));
      expect(scoreEvaluation(anEvaluation({ scheme: 'mof-2021', items })).findings).toEqual([]);
    }
  });
});

describe('total and rating', () => {
  it.each([
    ['20', 'excellent', '90.00'],
    ['10', 'good', '80.00'],
    ['9.99', 'fair', '79.99'],
    ['0', 'fair', '70.00'],
  ])('an execution of %s rates %s', (execution, rating, total) => {
    const items = [anItem({ weight: '70' }), anItem({ weight: '10', actual: '' })];
    const budget = { adjusted: '20', executed: execution };
    expect(scoreEvaluation(anEvaluation({ budget, items }))).toMatchObject({ total, rating });
  });

  it('is poor below 60', () => {
    expect(scoreEvaluation(anEvaluation()).rating).toBe('poor');
  });

  it('keeps the id of an item', () => {
    expect(scoreEvaluation(anEvaluation({ items: [anItem({ id: 'a1' })] })).items[0]?.id).toBe('a1');
  });

  it('follows a parsed target that a person corrected', () => {
    const parsedTarget = {
      text: '100%',
      kind: 'numeric',
      operator: '>=',
      value: '50',
      magnitude: null,
      unit: '%',
      canonicalValue: '50',
    } as const;
    expect(scoreEvaluation(anEvaluation({ items: [anItem({ target: '100%', actual: '50%', parsedTarget })] })).items[0]?.score).toBe(
      '10.00',
    );
  });

  it('follows a scheme that only the caller knows', () => {
    const own = { ...SCORING_SCHEMES['mof-2020'], id: 'own', execution: { weight: '30', formula: 'executed_over_adjusted' } } as never;
    expect(scoreEvaluation(anEvaluation({ scheme: 'own' }), { own }).execution.score).toBe('30.00');
  });
});

describe('malformed input', () => {
  it.each<[string, string, unknown]>([
    ['scheme.unknown', 'scheme', anEvaluation({ scheme: 'mof-1999' })],
    ['scheme.unknown', 'scheme', anEvaluation({ scheme: 'constructor' })],
    ['amount.negative', 'items[0].weight', anEvaluation({ items: [anItem({ weight: '-1' })] })],
    ['amount.not-decimal', 'items[0].weight', anEvaluation({ items: [anItem({ weight: '十' })] })],
    ['amount.not-decimal', 'items[0].weight', { ...anEvaluation(), items: [{ ...anItem(), weight: 10 }] }],
    ['amount.missing', 'items[1].weight', { ...anEvaluation(), items: [anItem(), { ...anItem(), weight: undefined }] }],
    ['amount.not-decimal', 'budget.adjusted', anEvaluation({ budget: { adjusted: '1e3', executed: '1' } })],
    ['amount.not-decimal', 'budget.executed', anEvaluation({ budget: { adjusted: '1', executed: '1,000' } })],
    ['amount.not-decimal', 'budget.initial', anEvaluation({ budget: { initial: 'x', adjusted: '1', executed: '1' } })],
    ['amount.negative', 'budget.adjusted', anEvaluation({ budget: { adjusted: '-1', executed: '1' } })],
    ['amount.missing', 'budget.executed', { ...anEvaluation(), budget: { adjusted: '1' } }],
    ['input.not-object', 'budget', { ...anEvaluation(), budget: undefined }],
    ['input.not-object', 'input', null],
    ['input.not-list', 'items', { ...anEvaluation(), items: {} }],
    ['input.not-object', 'items[0]', { ...anEvaluation(), items: [null] }],
    ['input.not-text', 'items[0].target', { ...anEvaluation(), items: [{ ...anItem(), target: 5 }] }],
    [
      'grade.unknown',
      'items[0].grade',
      { ...anEvaluation(), items: [{ ...anItem({ target: '完成', actual: '完成' }), grade: 'perfect' }] },
    ],
    [
      'amount.not-decimal',
      'items[0].share',
      anEvaluation({ items: [anItem({ target: '完成', actual: '完成', grade: 'achieved', share: '95%' })] }),
    ],
  ])('throws %s for %s', (code, field, input) => {
    expect(caught(input)).toMatchObject({ code, field });
  });
});
