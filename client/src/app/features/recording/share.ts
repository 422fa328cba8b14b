import { Decimal } from 'decimal.js';

const NUMBER = /^\d+(\.\d+)?$/;

/** A share of 0 to 1 as the percentage that a person enters: 0.95 is 95. */
export function shareToPercent(share: string | null): string {
  return share === null || !NUMBER.test(share) ? '' : new Decimal(share).times(100).toFixed();
}

/** The entered percentage as a share; null where it is no percentage of 0 to 100. */
export function percentToShare(percent: string): string | null {
  const share = enteredShare(percent);
  return share === null || !NUMBER.test(share) || new Decimal(share).greaterThan(1) ? null : share;
}

/** What is sent for an entered percentage: the share, or what is none as it was typed, for the server to refuse. */
export function enteredShare(percent: string): string | null {
  const text = percent.normalize('NFKC').trim().replace(/%$/, '').trim();
  if (text === '') return null;
  return NUMBER.test(text) ? new Decimal(text).div(100).toFixed() : text;
}
