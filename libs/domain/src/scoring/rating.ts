import type { Exact } from '../money/index.js';
import type { Rating, ScoringScheme } from './scheme.js';

/** The rating of a total: the best band whose lower end it reaches (优 ≥ 90, 良 ≥ 80, 中 ≥ 60, 差 below, in the schemes that ship). */
export function ratingOf(total: Exact, scheme: Pick<ScoringScheme, 'ratingBands'>): Rating {
  return scheme.ratingBands.find((band) => total.gte(band.from))?.rating ?? 'poor';
}
