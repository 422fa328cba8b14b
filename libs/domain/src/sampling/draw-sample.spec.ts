import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate, type Candidate, drawSample, numberBelow } from './index.js';

const candidates = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 6 }), risk: fc.nat(100), stratum: fc.constantFrom('甲', '乙', '丙') }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 40 },
);
const order = fc.record({
  seed: fc.string(),
  size: fc.oneof(fc.record({ count: fc.integer({ min: 1, max: 50 }) }), fc.record({ percent: fc.integer({ min: 1, max: 100 }) })),
  stratified: fc.boolean(),
});
const numbered = (risks: readonly number[]): Candidate[] => risks.map((risk, index) => ({ id: `p${index}`, risk, stratum: '甲' }));

describe('a sample', () => {
  it('is the same for the same seed and candidates, in whatever order they come', () => {
    fc.assert(
      fc.property(candidates, order, (all, given) => {
        expect(drawSample([...all].reverse(), given)).toEqual(drawSample(all, given));
      }),
    );
  });

  it('has as many as were asked for, each once and each a candidate', () => {
    fc.assert(
      fc.property(candidates, order, (all, given) => {
        const drawn = drawSample(all, given);
        const wanted = 'count' in given.size ? given.size.count : Math.ceil((all.length * given.size.percent) / 100);
        expect(drawn).toHaveLength(Math.min(wanted, all.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.filter((id) => !all.some((each) => each.id === id))).toEqual([]);
      }),
    );
  });

  it('spreads over the strata by their parts, to within one', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 1, max: 40 }), (all, asked) => {
        const wanted = Math.min(asked, all.length);
        const parts = allocate(all, wanted);
        expect([...parts.values()].reduce((sum, count) => sum + count, 0)).toBe(wanted);
        for (const [stratum, count] of parts) {
          const own = all.filter((each) => each.stratum === stratum).length;
          expect(Math.abs(count - (wanted * own) / all.length)).toBeLessThan(1);
          expect(count).toBeLessThanOrEqual(own);
        }
      }),
    );
  });

  it('grows by what was drawn next: a larger one of the same seed begins with the smaller one', () => {
    const all = numbered([5, 0, 40, 3, 22, 9]);
    const ten = drawSample(all, { seed: '2026', size: { count: 6 }, stratified: false });
    expect(drawSample(all, { seed: '2026', size: { count: 3 }, stratified: false })).toEqual(ten.slice(0, 3));
  });

  it('leaves nobody out for having no risk, and prefers what has more', () => {
    const all = numbered([0, 9, 99]);
    const first = Array.from({ length: 2000 }, (_, seed) => drawSample(all, { seed: String(seed), size: { count: 1 }, stratified: false })[0]);
    const shares = all.map(({ id }) => first.filter((drawn) => drawn === id).length / first.length);
    for (const [index, expected] of [1 / 111, 10 / 111, 100 / 111].entries()) expect(shares[index]).toBeCloseTo(expected, 1);
    expect(shares[0]).toBeGreaterThan(0);
  });

  it('stays as it was drawn from one version to the next', () => {
    expect(drawSample(numbered([0, 10, 20, 30, 40]), { seed: '2026年抽查', size: { percent: 50 }, stratified: true })).toEqual(['p4', 'p3', 'p2']);
  });

  it('refuses sizes that are none and ids that come twice', () => {
    const draw = (size: object, all = numbered([1])) => () => drawSample(all, { seed: '', size: size as { count: number }, stratified: false });
    for (const size of [{ count: 0 }, { count: 1.5 }, { percent: 0 }, { percent: 101 }]) expect(draw(size)).toThrow('sample.size-invalid');
    expect(draw({ count: 1 }, [...numbered([1]), ...numbered([2])])).toThrow('sample.duplicate');
    expect(draw({ count: 3 }, [])()).toEqual([]);
  });
});

it('takes its numbers from SHA-256 as documented', () => {
  const expected = BigInt(`0x${createHash('sha256').update('种子\n7').digest('hex')}`) % 1000n;
  expect(numberBelow(1000, '种子', 7)).toBe(Number(expected));
});
