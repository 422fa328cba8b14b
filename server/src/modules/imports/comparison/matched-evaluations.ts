import type { IndicatorView } from '@jixiao/contracts/views';
import type { EvaluatedIndicator } from '@jixiao/domain/budget-document';
import { sameText } from './texts.js';

/** An evaluated indicator of a form beside the stored one; null where the project does not promise it. */
export interface MatchedEvaluation {
  readonly form: EvaluatedIndicator;
  readonly stored: IndicatorView | null;
}

/**
 * By class and name, each stored indicator once; where the form does not tell the class, by a name that is the only one. An evaluation must not
 * land at another promise, so nothing is matched by likeness.
 */
export function matchEvaluated(forms: readonly EvaluatedIndicator[], stored: readonly IndicatorView[]): MatchedEvaluation[] {
  const free = new Set(stored);
  return forms.map((form) => {
    const named = [...free].filter(({ name }) => sameText(name, form.name));
    const match =
      form.class === null ? (named.length === 1 ? named[0] : undefined) : named.find(({ classCode }) => classCode === form.class);
    if (match === undefined) return { form, stored: null };
    free.delete(match);
    return { form, stored: match };
  });
}
