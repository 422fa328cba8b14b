import { scoringFinding, type Finding } from '../findings/index.js';
import { firstLevelClass } from '../indicators/index.js';
import { ZERO, toDecimalString, type Exact } from '../money/index.js';
import { compileScheme, type CompiledScheme, type CompiledVariant } from './compiled-scheme.js';
import type { ScoringScheme } from './scheme.js';

/** What is weighed: its class decides which sum of the scheme it belongs to. */
export interface Weighed {
  /** Class code such as `output.quantity`. */
  readonly class: string;
}

/** {@link checkWeights} for weights in points outside a self-evaluation: those of declared targets. */
export function checkDeclaredWeights(items: readonly Weighed[], weights: readonly Exact[], scheme: ScoringScheme): readonly Finding[] {
  return checkWeights(items, weights, compileScheme(scheme));
}

/**
 * Findings about the weights as a whole: their sum (indicators + execution = 100) and, where the sum is right, their distribution over
 * the classes against the scheme's admissible ones (财预〔2020〕10号, 财预〔2021〕101号).
 */
export function checkWeights(items: readonly Weighed[], weights: readonly Exact[], scheme: CompiledScheme): readonly Finding[] {
  const sum = weights.reduce((total, weight) => total.plus(weight), ZERO);
  if (!sum.eq(scheme.indicatorWeight)) {
    return [
      scoringFinding('weights.sum', {
        expected: toDecimalString(scheme.indicatorWeight),
        actual: toDecimalString(sum),
        params: { execution: scheme.data.execution.weight },
      }),
    ];
  }
  const variants = scheme.classWeights;
  const sums = sumByClass(items, weights);
  if (variants.length === 0 || variants.some((variant) => matches(variant, sums))) return [];
  const actual = [...sums].map(([code, weight]) => `${code} ${toDecimalString(weight)}`).join(' + ');
  const { severity } = scheme.data.classWeights;
  return [scoringFinding('weights.class-sum', { severity, expected: scheme.classWeightsNotation, actual })];
}

function sumByClass(items: readonly Weighed[], weights: readonly Exact[]): ReadonlyMap<string, Exact> {
  const sums = new Map<string, Exact>();
  items.forEach((item, index) => {
    const code = firstLevelClass(item.class);
    sums.set(code, (sums.get(code) ?? ZERO).plus(weights[index] ?? ZERO));
  });
  return sums;
}

function matches({ named, groups }: CompiledVariant, sums: ReadonlyMap<string, Exact>): boolean {
  for (const [code, weight] of sums) {
    if (!named.has(code) && !weight.isZero()) return false;
  }
  return groups.every(({ classes, weight }) => classes.reduce((sum, code) => sum.plus(sums.get(code) ?? ZERO), ZERO).eq(weight));
}
