import { describe, expect, it } from '@jest/globals';

import { fileSize } from './file-size';

describe('the size of a file', () => {
  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [319_080, '312 KB'],
    [2_414_554, '2.3 MB'],
    [46_734_715, '45 MB'],
    [5_000_000_000, '4.7 GB'],
  ])('of %i bytes is %s', (bytes, text) => {
    expect(fileSize(bytes)).toBe(text);
  });
});
