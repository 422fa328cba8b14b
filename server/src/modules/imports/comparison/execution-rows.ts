import type { DecimalText, ExecutionAmountView, ExecutionSource } from '@jixiao/contracts/views';
import { type Exact, ZERO, toDecimalString, toExact } from '@jixiao/domain/money';

/** A row of the funds table of a self-evaluation before anything is spent. */
export interface ExecutionRow {
  source: ExecutionSource;
  initial: DecimalText;
  adjusted: DecimalText;
}

/**
 * The funds table that follows from a budget (财预〔2020〕10号, annex 1): carried-over money and the unit's own stand for themselves, the rest is this year's
 * appropriation. An adjusted amount that a person changed stays; one that equalled the initial one follows it.
 */
export function executionOf(
  { initial, adjusted }: { initial: DecimalText; adjusted: DecimalText },
  funding: readonly { kind: string; amount: DecimalText }[],
  stored: readonly ExecutionAmountView[],
): ExecutionRow[] {
  const sum = (...kinds: string[]): Exact =>
    funding.filter(({ kind }) => kinds.includes(kind)).reduce((total, { amount }) => total.plus(toExact(amount)), ZERO);
  const carryover = sum('carryover');
  const other = sum('unit_funds', 'fiscal_account', 'other');
  const rest = toExact(initial).minus(carryover).minus(other);
  const fiscal = rest.isNegative() ? ZERO : rest;
  const amounts: [ExecutionSource, DecimalText][] = [
    ['total', initial],
    ['fiscal', toDecimalString(fiscal)],
    ['carryover', toDecimalString(carryover)],
    ['other', toDecimalString(other)],
  ];
  return amounts.map(([source, amount]) => {
    const before = stored.find((each) => each.source === source);
    const changed = before !== undefined && !toExact(before.initial ?? '0').eq(toExact(before.adjusted ?? '0'));
    const next = source === 'total' ? adjusted : changed ? (before.adjusted ?? amount) : amount;
    return { source, initial: amount, adjusted: next };
  });
}
