import type { ReadAmount } from '@jixiao/domain/budget-document';
import { toTenThousandYuan } from '@jixiao/domain/money';

const EMPTY: ReadonlySet<string> = new Set(['', '-', '—', '－', '——', '--', '/', '\\', '无']);
const AMOUNT = /^[+-]?\d{1,20}(?:\.\d{1,10})?$/u;

/**
 * The amount that a cell writes: digits without separators and with the places that were written; null for an empty cell, undefined for
 * what is no amount. A unit of money behind it (`16.20万元`) is taken off.
 */
export function parseAmount(text: string): ReadAmount | undefined {
  const compact = text
    .normalize('NFKC')
    .replace(/[\s,，￥¥]/gu, '')
    .replace(/万元$/u, '');
  if (EMPTY.has(compact)) return null;
  const signed = compact.replace(/^\((\d[\d.]*)\)$/u, '-$1');
  return AMOUNT.test(signed) ? signed : undefined;
}

/** Whether a cell holds digits that are an amount. */
export function isAmount(text: string): boolean {
  const amount = parseAmount(text);
  return amount !== null && amount !== undefined;
}

/** 元 → 万元, exactly. */
export function fromYuan(amount: ReadAmount): ReadAmount {
  return amount === null ? null : toTenThousandYuan(amount);
}
