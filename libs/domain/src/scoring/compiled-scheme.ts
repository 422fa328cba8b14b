import { Exact } from '../money/index.js';
import { REVERSE_FORMULAS, type Formula } from './formulas.js';
import type { Grade, ScoringScheme } from './scheme.js';

/** A grade's band with exact bounds and its notation for messages. */
export interface CompiledBand {
  readonly from: Exact;
  readonly below: Exact;
  readonly notation: string;
}

/** A scheme with its decimal strings read once. */
export interface CompiledScheme {
  readonly data: ScoringScheme;
  readonly executionWeight: Exact;
  readonly indicatorWeight: Exact;
  readonly overAchievementRatio: Exact;
  readonly reverse: Formula;
  readonly bands: ReadonlyMap<string, CompiledBand>;
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
  };
  compiled.set(scheme, made);
  return made;
}

function compileBand(scheme: ScoringScheme, grade: Grade): CompiledBand {
  const { from, below } = scheme.gradeBands[grade];
  return { from: new Exact(from), below: new Exact(below), notation: `[${from}, ${below}${below === '1' ? ']' : ')'}` };
}
