import { firstLevelClass } from '@jixiao/domain/indicators';
import { Exact } from '@jixiao/domain/money';
import type { ClassWeight, ScoringScheme } from '@jixiao/domain/scoring';

/**
 * Weights in points for indicators of these classes: the scheme's variant that fits them best, each group's weight spread evenly
 * over its indicators with two decimals. The weight of a group without indicators goes to the first group that has some, so
 * that the sum is always the scheme's.
 */
export function distributeWeights(classCodes: readonly string[], scheme: ScoringScheme): string[] {
  const groupOf = (code: string, variant: readonly ClassWeight[]) =>
    variant.findIndex((group) => group.classes.includes(code) || group.classes.includes(firstLevelClass(code)));
  const variant = bestVariant(classCodes, scheme, groupOf);
  const groups = classCodes.map((code) => groupOf(code, variant));
  const used = variant.map((_, group) => groups.filter((each) => each === group).length);
  const orphaned = variant.filter((_, group) => used[group] === 0).reduce((sum, group) => sum.plus(group.weight), new Exact(0));
  const heir = used.findIndex((count) => count > 0);
  const shares = variant.map((group, index) =>
    spread(index === heir ? orphaned.plus(group.weight) : new Exact(group.weight), used[index] ?? 0),
  );
  return groups.map((group) => shares[group]?.shift() ?? '0.00');
}

/** The variant that covers every class and leaves the fewest groups empty. */
function bestVariant(
  classCodes: readonly string[],
  scheme: ScoringScheme,
  groupOf: (code: string, variant: readonly ClassWeight[]) => number,
): readonly ClassWeight[] {
  const covering = scheme.classWeights.variants.filter((variant) => classCodes.every((code) => groupOf(code, variant) >= 0));
  const emptyGroups = (variant: readonly ClassWeight[]) =>
    variant.filter((_, group) => !classCodes.some((code) => groupOf(code, variant) === group)).length;
  const [best] = [...covering].sort((a, b) => emptyGroups(a) - emptyGroups(b));
  if (!best) {
    throw new Error(`No variant of ${scheme.id} covers ${classCodes.join(', ')}`);
  }
  return best;
}

/** Equal parts of two decimals; what is left over stands on the first. */
function spread(weight: Exact, count: number): string[] {
  if (count === 0) {
    return [];
  }
  const part = weight.div(count).toDecimalPlaces(2, Exact.ROUND_DOWN);
  const first = weight.minus(part.times(count - 1));
  return [first, ...Array.from({ length: count - 1 }, () => part)].map((each) => each.toFixed(2));
}
