import { describe, expect, it } from '@jest/globals';

import { linkOfCell } from './open-point-link';

describe('linkOfCell', () => {
  it.each([
    ['indicator:abc:actual', 'indicator:abc:actual'],
    ['execution:fiscal:executed', 'execution:fiscal:executed'],
    ['execution', 'execution:total:executed'],
    ['conclusion', undefined],
  ])('leads %s to its cell', (cell, fragment) => {
    expect(linkOfCell('p1', cell)).toEqual({ path: ['/projects', 'p1', 'recording'], fragment });
  });
});
