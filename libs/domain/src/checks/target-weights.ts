import type { DocumentFinding, FormIndicator, ProjectForm } from '../budget-document/index.js';
import { ZERO } from '../money/index.js';
import { checkDeclaredWeights, type ScoringScheme } from '../scoring/index.js';
import { amountOf } from './amounts.js';
import { formTitle, indicatorPlace, type CheckContext } from './check-context.js';
import { finding } from './finding.js';

/** The weights of each project's annual indicators against the scheme (财预〔2020〕10号, 财预〔2021〕101号). */
export function checkTargetWeights({ document, scheme }: CheckContext): DocumentFinding[] {
  return scheme === null ? [] : document.projects.flatMap((form) => checkForm(form, scheme));
}

function checkForm(form: ProjectForm, scheme: ScoringScheme): DocumentFinding[] {
  const indicators = form.goals.filter(({ horizon }) => horizon === 'annual').flatMap((goal) => goal.indicators);
  if (indicators.length === 0) return [];
  const at = (indicator: FormIndicator) => indicatorPlace(formTitle(form), indicator, 'weight', '分值');
  const without = indicators.filter(({ weight }) => amountOf(weight) === null);
  // The sum tells nothing while some weights are still to come; where none is there, nothing was weighed at all.
  if (without.length > 0 && without.length < indicators.length) {
    return without.map((indicator) => finding('weights.missing', [at(indicator)], { params: { indicator: indicator.name } }));
  }
  const weights = indicators.map(({ weight }) => amountOf(weight) ?? ZERO);
  const weighed = indicators.map((indicator) => ({ class: indicator.class ?? '' }));
  return checkDeclaredWeights(weighed, weights, scheme).map((found) => ({ ...found, where: indicators.map(at) }));
}
