import { Decimal } from 'decimal.js';

const NUMBER = /^\d+(\.\d+)?$/;

/** A share of 0 to 1 as the percentage that a person enters: 0.95 is 95. */
export function shareToPercent(share: string | null): string {
  return share === null || !NUMBER.test(share) ? '' : new Decimal(share).times(100).toFixed();
}

/** The entered percentage as a share; null where it is no percentage of 0 to 100. */
export function percentToShare(percent: string): string | null {
  const text = percent.trim().replace(/[%％]$/, '').trim();
  if (!NUMBER.test(text)) return null;
  const share = new Decimal(text).div(100);
  return share.greaterThan(1) ? null : share.toFixed();
}
