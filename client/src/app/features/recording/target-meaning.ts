import type { Change, Operator, ParsedTarget } from '@jixiao/domain/targets';

/** A key of the translations with what it inserts. */
export interface Meaning {
  key: string;
  params: Record<string, string>;
}

const COMPARISONS: Record<Operator, string> = { '>=': 'atLeast', '>': 'moreThan', '<=': 'atMost', '<': 'lessThan', '=': 'equal' };
const CHANGES: Record<Change, string> = { increase: 'rise', decrease: 'fall' };

/** What the parser understood, as a sentence for the person who typed it. */
export function meaningOf(parsed: ParsedTarget): Meaning {
  switch (parsed.kind) {
    case 'numeric':
      return {
        key: keyOf(COMPARISONS[parsed.operator], parsed.change),
        params: { value: measured(parsed.value, parsed.magnitude, parsed.unit) },
      };
    case 'range':
      return {
        key: keyOf('range', parsed.change),
        params: {
          lower: measured(parsed.lower, parsed.magnitude, parsed.unit),
          upper: measured(parsed.upper, parsed.magnitude, parsed.unit),
        },
      };
    case 'period':
      return { key: periodKey(parsed.from, parsed.to), params: { from: parsed.from ?? '', to: parsed.to ?? '' } };
    case 'budget_cap':
      return { key: 'meaning.budgetCap', params: {} };
    case 'qualitative':
      return { key: 'meaning.qualitative', params: {} };
    case 'none':
      return { key: 'meaning.none', params: {} };
  }
}

function keyOf(comparison: string, change: Change | undefined): string {
  if (change === undefined) return `meaning.${comparison}`;
  return `meaning.${CHANGES[change]}${comparison.charAt(0).toUpperCase()}${comparison.slice(1)}`;
}

function measured(value: string, magnitude: string | null, unit: string | null): string {
  const suffix = `${magnitude ?? ''}${unit ?? ''}`;
  return suffix === '' || suffix === '%' ? value + suffix : `${value} ${suffix}`;
}

function periodKey(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return 'meaning.period';
  if (from === null && to === null) return 'meaning.withoutYear';
  return from === null ? 'meaning.until' : 'meaning.from';
}
