import { describe, expect, it } from '@jest/globals';

import { percentToShare, shareToPercent } from './share';

describe('share of the weight', () => {
  it('is shown and read in percent without float noise', () => {
    expect(shareToPercent('0.29')).toBe('29');
    expect(percentToShare('29')).toBe('0.29');
    expect(percentToShare('95.5％')).toBe('0.955');
    expect(percentToShare(shareToPercent('0.875'))).toBe('0.875');
  });

  it('refuses what is no percentage', () => {
    expect(percentToShare('')).toBeNull();
    expect(percentToShare('120')).toBeNull();
    expect(percentToShare('-1')).toBeNull();
    expect(percentToShare('好')).toBeNull();
    expect(shareToPercent(null)).toBe('');
  });
});
