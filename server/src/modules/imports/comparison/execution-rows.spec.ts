import { describe, expect, it } from '@jest/globals';
import { executionOf } from './execution-rows.js';

const amounts = (initial: string, funding: [string, string][], stored: Parameters<typeof executionOf>[2] = [], adjusted = initial) =>
  executionOf(
    { initial, adjusted },
    funding.map(([kind, amount]) => ({ kind, amount })),
    stored,
  ).map((row) => [row.source, row.initial, row.adjusted]);

describe('the funds table that follows from a budget', () => {
  it('tells this year’s money from what was carried over and from the unit’s own', () => {
    const funding: [string, string][] = [
      ['general_public', '80.5'],
      ['carryover', '10'],
      ['unit_funds', '5'],
      ['fiscal_account', '4.5'],
    ];
    expect(amounts('100', funding)).toEqual([
      ['total', '100', '100'],
      ['fiscal', '80.5', '80.5'],
      ['carryover', '10', '10'],
      ['other', '9.5', '9.5'],
    ]);
  });

  it('never goes below zero where the sources exceed the budget', () => {
    expect(amounts('5', [['carryover', '10']])[1]).toEqual(['fiscal', '0', '0']);
  });

  it('keeps an adjusted amount that a person changed', () => {
    const stored = [
      { source: 'fiscal' as const, initial: '80', adjusted: '75', executed: '70' },
      { source: 'carryover' as const, initial: '1', adjusted: '1', executed: null },
    ];
    expect(amounts('90', [['carryover', '2']], stored, '85')).toEqual([
      ['total', '90', '85'],
      ['fiscal', '88', '75'],
      ['carryover', '2', '2'],
      ['other', '0', '0'],
    ]);
  });
});
