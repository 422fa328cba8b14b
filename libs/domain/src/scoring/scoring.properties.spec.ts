import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from '../money/index.js';
import type { EvaluationItemInput } from './evaluation.js';
import { anEvaluation, anItem, rulesOf, scoreOne } from './fixtures/evaluations.js';
import { scoreEvaluation } from './score-evaluation.js';
import { SCORING_SCHEMES } from './schemes.js';

// Hundreds of random cases each: on a busy machine they take their time.
jest.setTimeout(60_000);

const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((value) => new Exact(value).div(100).toFixed());
const weight = hundredths(0, 9000);
const value = hundredths(-100000, 1000000);
const positive = hundredths(1, 1000000);
const operator = fc.constantFrom('≥', '>', '≤', '<', '');
const change = fc.constantFrom('', '增长', '下降');

/** Every measured target: comparisons of all directions, rises and falls, ranges and tolerances. */
const target = fc.oneof(
  fc.tuple(change, operator, value).map(([word, sign, bound]) => `${word}${sign}${bound}个`),
  fc.tuple(change, positive, positive).map(([word, lower, upper]) => `${word}${lower}个-${upper}个`),
  fc.tuple(value, positive).map(([middle, deviation]) => `${middle}个±${deviation}个`),
);
const measured = fc
  .tuple(target, change, value, weight)
  .map(([text, word, actual, points]) => anItem({ target: text, actual: `${word}${actual}个`, weight: points }));
const judged = fc
  .record({ share: hundredths(0, 100), grade: fc.constantFrom('achieved', 'partly_achieved', 'not_achieved'), weight })
  .map((changes) => anItem({ target: '有效推进', actual: '推进', ...changes } as Partial<EvaluationItemInput>));
const item = fc.oneof(
  measured,
  judged,
  weight.map((points) => anItem({ target: '不超预算', weight: points })),
);

describe.each(Object.keys(SCORING_SCHEMES))('scoring by %s', (scheme) => {
  function pointsOf(text: string, actual: string): Exact {
    return new Exact(scoreOne({ target: text, actual, weight: '17' }, { scheme }).score ?? Number.NaN);
  }

  it('keeps every score between 0 and its weight', () => {
    fc.assert(
      fc.property(item, positive, positive, (changes, adjusted, executed) => {
        const { score, weight: points } = scoreOne(changes, { scheme, budget: { adjusted, executed } });
        if (score === null) return;
        expect(new Exact(score).gte(0) && new Exact(score).lte(new Exact(points))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('scores every measured target whose actual can be compared', () => {
    fc.assert(
      fc.property(fc.tuple(operator, value), value, ([sign, bound], actual) => {
        expect(scoreOne({ target: `${sign}${bound}个`, actual: `${actual}个` }, { scheme }).score).not.toBeNull();
      }),
    );
  });

  it('gives full weight to what is met and less to what is missed by a tenth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100000 }), fc.integer({ min: 1, max: 100000 }), (bound, wider) => {
        const [low, high] = [new Exact(bound), new Exact(bound).plus(wider)];
        const below = `${low.times('0.9').toFixed()}个`;
        const above = (of: Exact): string => `${of.times('1.1').toFixed()}个`;
        for (const sign of ['≥', '>', '']) {
          expect(pointsOf(`${sign}${low}个`, below).lt(17)).toBe(true);
          expect(pointsOf(`${sign}${low}个`, above(low)).eq(17)).toBe(true);
        }
        for (const sign of ['≤', '<']) {
          expect(pointsOf(`${sign}${low}个`, below).eq(17)).toBe(true);
          expect(pointsOf(`${sign}${low}个`, above(low)).lt(17)).toBe(true);
        }
        expect(pointsOf(`${low}个-${high}个`, below).lt(17)).toBe(true);
        expect(pointsOf(`${low}个-${high}个`, above(high)).lt(17)).toBe(true);
      }),
    );
  });

  it('never falls with a rising actual of a positive target and never rises with one of a reverse target', () => {
    fc.assert(
      fc.property(operator, value, value, value, (sign, bound, one, other) => {
        const [less, more] = new Exact(one).lte(other) ? [one, other] : [other, one];
        if (sign === '' && new Exact(bound).lte(0)) return;
        const low = pointsOf(`${sign}${bound}个`, `${less}个`);
        const high = pointsOf(`${sign}${bound}个`, `${more}个`);
        expect(sign === '≤' || sign === '<' ? high.lte(low) : high.gte(low)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never falls with a deeper fall and never pays for a rise where a fall was promised', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '≥', '>'), positive, positive, positive, (sign, bound, one, other) => {
        const [less, more] = new Exact(one).lte(other) ? [one, other] : [other, one];
        expect(pointsOf(`下降${sign}${bound}%`, `下降${more}%`).gte(pointsOf(`下降${sign}${bound}%`, `下降${less}%`))).toBe(true);
        expect(pointsOf(`下降${sign}${bound}%`, `上升${less}%`).isZero()).toBe(true);
      }),
    );
  });

  it('gives full weight inside a range and never more the further outside', () => {
    fc.assert(
      fc.property(positive, positive, positive, positive, (one, other, near, far) => {
        const [lower, upper] = new Exact(one).lte(other) ? [new Exact(one), new Exact(other)] : [new Exact(other), new Exact(one)];
        const range = `${lower.toFixed()}个-${upper.toFixed()}个`;
        const at = (actual: Exact): Exact => pointsOf(range, `${actual.toFixed()}个`);
        expect(at(lower).eq(17) && at(upper).eq(17) && at(lower.plus(upper).div(2).toDecimalPlaces(4)).eq(17)).toBe(true);
        const [step, further] = new Exact(near).lte(far) ? [new Exact(near), new Exact(far)] : [new Exact(far), new Exact(near)];
        expect(at(upper.plus(further)).lte(at(upper.plus(step)))).toBe(true);
        expect(at(lower.minus(further)).lte(at(lower.minus(step)))).toBe(true);
      }),
    );
  });

  it.each([
    ['分钟', '小时', 60],
    ['小时', '天', 24],
    ['元', '万元', 10000],
    ['万元', '亿元', 10000],
    ['‰', '%', 10],
    ['', '万', 10000],
  ])('does not depend on the unit: %s or %s', (small, large, factor) => {
    const inSmall = (text: string): string => `${new Exact(text).times(factor).toFixed()}${small}`;
    fc.assert(
      fc.property(operator, positive, positive, positive, (sign, bound, other, actual) => {
        const targets = [
          [`${sign}${inSmall(bound)}`, `${sign}${bound}${large}`],
          [`${inSmall(bound)}-${inSmall(other)}`, `${bound}${large}-${other}${large}`],
        ];
        for (const [smallTarget = '', largeTarget = ''] of targets) {
          const expected = pointsOf(smallTarget, inSmall(actual)).toFixed(2);
          for (const text of [smallTarget, largeTarget]) {
            expect(pointsOf(text, `${actual}${large}`).toFixed(2)).toBe(expected);
            expect(pointsOf(text, inSmall(actual)).toFixed(2)).toBe(expected);
          }
        }
      }),
    );
  });

  it('sums exactly', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), positive, positive, (items, adjusted, executed) => {
        const result = scoreEvaluation(anEvaluation({ scheme, items, budget: { adjusted, executed } }));
        const sum = [result.execution, ...result.items].reduce((total, { score }) => total.plus(score ?? 0), new Exact(0));
        expect(result.total).toBe(sum.toFixed(2));
      }),
    );
  });

  it('finds every wrong sum of weights, keeps the scores as they are, and finds no right one', () => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 8 }), (weights) => {
        const result = scoreEvaluation(anEvaluation({ scheme, items: weights.map((points) => anItem({ weight: points })) }));
        const sum = weights.reduce((total, points) => total.plus(points), new Exact(result.execution.weight));
        expect(rulesOf(result).includes('weights.sum')).toBe(!sum.eq(100));
        expect(result.items.map(({ score }) => new Exact(score ?? -1).toFixed())).toEqual(weights);
      }),
    );
    const rest = new Exact(100).minus(anEvaluationWeight()).minus(30);
    const exact = anEvaluation({
      scheme,
      items: [anItem({ weight: rest.toFixed() }), anItem({ class: 'benefit.social', weight: '30.00' })],
    });
    expect(rulesOf(scoreEvaluation(exact))).not.toContain('weights.sum');

    function anEvaluationWeight(): string {
      return scoreEvaluation(anEvaluation({ scheme })).execution.weight;
    }
  });

  it('gives the same answer for the same input', () => {
    fc.assert(fc.property(item, (changes) => expect(scoreOne(changes, { scheme })).toEqual(scoreOne(changes, { scheme }))));
  });
});
