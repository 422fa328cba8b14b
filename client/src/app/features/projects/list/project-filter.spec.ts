import { describe, expect, it } from '@jest/globals';

import { addressOfFilter, filterFromAddress, isNarrowed } from './project-filter';

describe('project filter', () => {
  it('reads what the address names', () => {
    expect(filterFromAddress({ q: '政务网', stage: 'returned', rating: 'good', sort: '-score' }, 2026)).toEqual({
      year: 2026,
      q: '政务网',
      stage: 'returned',
      rating: 'good',
      sort: 'score',
      descending: true,
    });
  });

  it('falls back where the address names nothing known', () => {
    expect(filterFromAddress({ stage: 'lost', sort: '-phone' }, null)).toMatchObject({ stage: '', sort: 'code', q: '' });
  });

  it('writes back only what differs from the default', () => {
    expect(addressOfFilter(filterFromAddress({}, 2026))).toEqual({ q: null, stage: null, rating: null, sort: null });
    expect(addressOfFilter(filterFromAddress({ sort: '-budget' }, 2026)).sort).toBe('-budget');
  });

  it('knows whether anything is hidden', () => {
    expect(isNarrowed(filterFromAddress({ sort: '-score' }, 2026))).toBe(false);
    expect(isNarrowed(filterFromAddress({ rating: 'poor' }, 2026))).toBe(true);
  });
});
