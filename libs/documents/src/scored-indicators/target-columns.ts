import { formatTarget, parseTarget, type Operator, type ParsedTarget } from '@jixiao/domain/targets';

/** A target in the three columns 指标性质 | 指标值 | 度量单位. */
export interface TargetColumns {
  readonly operator: string;
  readonly value: string;
  readonly measure: string;
}

const SIGNS: Readonly<Record<Operator, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' };
const QUALITATIVE = '定性';
const NOTHING = '/';

/**
 * A written target in three columns: `不低于95%` gives `≥ | 95 | %`. What three columns cannot say without a change of meaning (ranges,
 * dates, rises and falls) stands whole as the value; words are 定性.
 */
export function targetColumns(target: string): TargetColumns {
  const parsed = parseTarget(target);
  if (parsed.kind === 'qualitative' || parsed.kind === 'budget_cap') return { operator: QUALITATIVE, value: target, measure: NOTHING };
  const whole = { operator: NOTHING, value: target, measure: NOTHING };
  if (parsed.kind !== 'numeric' || parsed.change !== undefined) return whole;
  const operator = SIGNS[parsed.operator];
  const measure = `${parsed.magnitude ?? ''}${parsed.unit ?? ''}`;
  // A slash that was written for the unit could not be told from the one that stands for none.
  if (measure === NOTHING) return whole;
  return sameMeaning(parseTarget(`${operator}${parsed.value}${measure}`), parsed)
    ? { operator, value: parsed.value, measure: measure === '' ? NOTHING : measure }
    : whole;
}

function sameMeaning(left: ParsedTarget, right: ParsedTarget): boolean {
  return left.kind === right.kind && formatTarget(left) === formatTarget(right);
}
