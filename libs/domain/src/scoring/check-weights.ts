import { scoringFinding, type Finding } from '../findings/index.js';
import { firstLevelClass } from '../indicators/index.js';
import { ZERO, toDecimalString, type Exact } from '../money/index.js';
import type { CompiledScheme } from './compiled-scheme.js';
import type { EvaluationItemInput } from './evaluation.js';
import type { ClassWeight } from './scheme.js';

/**
 * Findings about the weights as a whole: their sum (indicators + execution = 100) and, where the sum is right, their distribution over
 * the classes against the scheme's admissible ones (财预〔2020〕10号, 财预〔2021〕101号).
 */
export function checkWeights(items: readonly EvaluationItemInput[], weights: readonly Exact[], scheme: CompiledScheme): readonly Finding[] {
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
  const { variants, severity } = scheme.data.classWeights;
  const sums = sumByClass(items, weights);
  if (variants.length === 0 || variants.some((variant) => matches(variant, sums))) return [];
  const expected = variants.map(notation).join(' / ');
  const actual = [...sums].map(([code, weight]) => `${code} ${toDecimalString(weight)}`).join(' + ');
  return [scoringFinding('weights.class-sum', { severity, expected, actual })];
}

function sumByClass(items: readonly EvaluationItemInput[], weights: readonly Exact[]): ReadonlyMap<string, Exact> {
  const sums = new Map<string, Exact>();
  items.forEach((item, index) => {
    const code = firstLevelClass(item.class);
    sums.set(code, (sums.get(code) ?? ZERO).plus(weights[index] ?? ZERO));
  });
  return sums;
}

function matches(variant: readonly ClassWeight[], sums: ReadonlyMap<string, Exact>): boolean {
  const named = new Set(variant.flatMap((group) => group.classes));
  for (const [code, weight] of sums) {
    if (!named.has(code) && !weight.isZero()) return false;
  }
  return variant.every((group) => group.classes.reduce((sum, code) => sum.plus(sums.get(code) ?? ZERO), ZERO).eq(group.weight));
}

function notation(variant: readonly ClassWeight[]): string {
  return variant.map((group) => `${group.classes.join('+')} ${group.weight}`).join(', ');
}
