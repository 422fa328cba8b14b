import { describe, expect, it } from '@jest/globals';

import { linkOfCell } from './open-point-link';

describe('linkOfCell', () => {
  it.each([
    ['indicator:abc:actual', 'indicator-abc'],
    ['execution:fiscal:executed', 'execution-fiscal'],
    ['execution', 'execution-total'],
    ['conclusion', undefined],
  ])('leads %s to its row', (cell, fragment) => {
    expect(linkOfCell('p1', cell)).toEqual({ path: ['/projects', 'p1', 'recording'], fragment });
  });
});
