import { Exact } from '../money/index.js';
import { REVERSE_FORMULAS, type Formula } from './formulas.js';
import type { ClassWeight, Grade, ScoringScheme } from './scheme.js';

/** A grade's band with exact bounds and its notation for messages. */
export interface CompiledBand {
  readonly from: Exact;
  readonly below: Exact;
  readonly notation: string;
}

/** One admissible distribution of the weights over the classes: what each group of classes has to sum to. */
export interface CompiledVariant {
  readonly named: ReadonlySet<string>;
  readonly groups: readonly { readonly classes: readonly string[]; readonly weight: Exact }[];
}

/** A scheme with its decimal strings read once. */
export interface CompiledScheme {
  readonly data: ScoringScheme;
  readonly executionWeight: Exact;
  readonly indicatorWeight: Exact;
  readonly overAchievementRatio: Exact;
  readonly reverse: Formula;
  readonly bands: ReadonlyMap<string, CompiledBand>;
  readonly classWeights: readonly CompiledVariant[];
  /** All admissible distributions of weights, for messages. */
  readonly classWeightsNotation: string;
}

const compiled = new WeakMap<ScoringScheme, CompiledScheme>();

/** The compiled form of a scheme, made on first use. */
export function compileScheme(scheme: ScoringScheme): CompiledScheme {
  const known = compiled.get(scheme);
  if (known !== undefined) return known;
  const made: CompiledScheme = {
    data: scheme,
    executionWeight: new Exact(scheme.execution.weight),
    indicatorWeight: new Exact(scheme.indicatorWeight),
    overAchievementRatio: new Exact(scheme.overAchievementRatio),
    reverse: REVERSE_FORMULAS[scheme.reverseFormula],
    bands: new Map(Object.keys(scheme.gradeBands).map((grade) => [grade, compileBand(scheme, grade as Grade)])),
    classWeights: scheme.classWeights.variants.map(compileVariant),
    classWeightsNotation: scheme.classWeights.variants.map(variantNotation).join(' / '),
  };
  compiled.set(scheme, made);
  return made;
}

function compileBand(scheme: ScoringScheme, grade: Grade): CompiledBand {
  const { from, below } = scheme.gradeBands[grade];
  return { from: new Exact(from), below: new Exact(below), notation: `[${from}, ${below}${below === '1' ? ']' : ')'}` };
}

function compileVariant(variant: readonly ClassWeight[]): CompiledVariant {
  return {
    named: new Set(variant.flatMap((group) => group.classes)),
    groups: variant.map(({ classes, weight }) => ({ classes, weight: new Exact(weight) })),
  };
}

function variantNotation(variant: readonly ClassWeight[]): string {
  return variant.map((group) => `${group.classes.join('+')} ${group.weight}`).join(', ');
}
