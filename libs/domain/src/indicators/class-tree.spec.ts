import { describe, expect, it } from '@jest/globals';
import { CodedError } from '../errors/index.js';
import { firstLevelClass, indicatorClassTree } from './class-tree.js';

const codes = (year: number) => indicatorClassTree(year).map(({ code }) => code);

describe('indicatorClassTree', () => {
  it('has cost as a class of its own since 2021', () => {
    expect(codes(2021)).toEqual([
      'cost',
      'cost.economic',
      'cost.social',
      'cost.ecological',
      'output',
      'output.quantity',
      'output.quality',
      'output.timeliness',
      'benefit',
      'benefit.economic',
      'benefit.social',
      'benefit.ecological',
      'satisfaction',
      'satisfaction.beneficiary',
    ]);
    expect(codes(2026)).toEqual(codes(2021));
  });

  it('has cost below output and sustainability before', () => {
    expect(codes(2020)).toContain('output.cost');
    expect(codes(2020)).toContain('benefit.sustainability');
    expect(codes(2020)).not.toContain('cost');
  });

  it.each([2020, 2026])('of %d has each parent before its children and no code twice', (year) => {
    const seen = new Set<string>();
    for (const { code, parent, name, ordinal } of indicatorClassTree(year)) {
      expect(seen.has(code)).toBe(false);
      if (parent !== null) expect(seen.has(parent) && firstLevelClass(code) === parent).toBe(true);
      expect(name.zh !== '' && name.en !== '' && ordinal > 0).toBe(true);
      seen.add(code);
    }
  });

  it.each([1999, 3000, 2026.5, Number.NaN])('refuses %d', (year) => {
    expect(() => indicatorClassTree(year)).toThrow(CodedError);
  });
});
