import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from '../money/index.js';
import { anEvaluation, anItem, rulesOf, scoreOne } from './fixtures/evaluations.js';
import { scoreEvaluation } from './score-evaluation.js';

const scheme = fc.constantFrom('mof-2020', 'mof-2021', 'hubei-2020');
const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((value) => new Exact(value).div(100).toFixed());
const weight = hundredths(0, 9000);
const value = hundredths(-100000, 1000000);
const positive = hundredths(1, 1000000);
const operator = fc.constantFrom('≥', '>', '≤', '<', '');
const target = fc.oneof(
  fc.tuple(operator, value).map(([sign, bound]) => `${sign}${bound}个`),
  fc.tuple(positive, positive).map(([lower, upper]) => `${lower}个-${upper}个`),
);
const item = fc
  .tuple(target, value, weight)
  .map(([text, actual, points]) => anItem({ target: text, actual: `${actual}个`, weight: points }));

function scoreNumber(text: string, actual: string, of: string): Exact {
  return new Exact(scoreOne({ target: text, actual, weight: '17' }, { scheme: of }).score ?? Number.NaN);
}

describe('scoring', () => {
  it('keeps every score between 0 and its weight', () => {
    fc.assert(
      fc.property(item, scheme, (changes, of) => {
        const { score, weight: points } = scoreOne(changes, { scheme: of });
        expect(score).not.toBeNull();
        expect(new Exact(score ?? -1).gte(0) && new Exact(score ?? -1).lte(new Exact(points))).toBe(true);
      }),
    );
  });

  it('never falls with a rising actual of a positive target and never rises with one of a reverse target', () => {
    fc.assert(
      fc.property(fc.constantFrom('≥', '>', '', '≤', '<'), value, value, value, scheme, (sign, bound, one, other, of) => {
        const [less, more] = new Exact(one).lte(other) ? [one, other] : [other, one];
        if (sign === '' && new Exact(bound).lte(0)) return;
        const low = scoreNumber(`${sign}${bound}个`, `${less}个`, of);
        const high = scoreNumber(`${sign}${bound}个`, `${more}个`, of);
        expect(sign === '≤' || sign === '<' ? high.lte(low) : high.gte(low)).toBe(true);
      }),
    );
  });

  it.each([
    ['分钟', '小时', 60],
    ['小时', '天', 24],
    ['元', '万元', 10000],
    ['万元', '亿元', 10000],
    ['', '万', 10000],
  ])('does not depend on the unit: %s or %s', (small, large, factor) => {
    fc.assert(
      fc.property(operator, positive, positive, scheme, (sign, bound, actual, of) => {
        const smallTarget = `${sign}${new Exact(bound).times(factor).toFixed()}${small}`;
        const smallActual = `${new Exact(actual).times(factor).toFixed()}${small}`;
        const expected = scoreOne({ target: smallTarget, actual: smallActual, weight: '17' }, { scheme: of }).score;
        for (const text of [smallTarget, `${sign}${bound}${large}`]) {
          expect(scoreOne({ target: text, actual: `${actual}${large}`, weight: '17' }, { scheme: of }).score).toBe(expected);
          expect(scoreOne({ target: text, actual: smallActual, weight: '17' }, { scheme: of }).score).toBe(expected);
        }
      }),
    );
  });

  it('sums exactly', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), scheme, positive, positive, (items, of, adjusted, executed) => {
        const result = scoreEvaluation(anEvaluation({ scheme: of, items, budget: { adjusted, executed } }));
        const sum = [result.execution, ...result.items].reduce((total, { score }) => total.plus(score ?? 0), new Exact(0));
        expect(result.total).toBe(sum.toFixed(2));
      }),
    );
  });

  it('finds every wrong sum of weights and no right one', () => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 8 }), scheme, (weights, of) => {
        const result = scoreEvaluation(anEvaluation({ scheme: of, items: weights.map((points) => anItem({ weight: points })) }));
        const sum = weights.reduce((total, points) => total.plus(points), new Exact(result.execution.weight));
        expect(rulesOf(result).includes('weights.sum')).toBe(!sum.eq(100));
      }),
    );
    const exact = scoreEvaluation(
      anEvaluation({ items: [anItem({ weight: '40' }), anItem({ class: 'benefit.social', weight: '40.00' })] }),
    );
    expect(exact.findings).toEqual([]);
  });

  it('gives the same answer for the same input', () => {
    fc.assert(
      fc.property(item, scheme, (changes, of) => expect(scoreOne(changes, { scheme: of })).toEqual(scoreOne(changes, { scheme: of }))),
    );
  });
});
