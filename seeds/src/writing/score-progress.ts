import { scoreEvaluation, type EvaluationResult } from '@jixiao/domain/scoring';
import type { ProgressSeed } from '../demonstration/progress-seed.js';
import type { ProjectSeed } from '../demonstration/project-seed.js';
import type { RegionSeed } from '../region-seed.js';
import { indicatorWeights } from './add-goal-rows.js';

/** Scores a project's recorded year exactly as the server would. */
export function scoreProgress(region: RegionSeed, project: ProjectSeed, progress: ProgressSeed): EvaluationResult {
  const goal = project.goals.find((each) => each.horizon === 'annual');
  if (!goal || progress.executed === null) {
    throw new Error(`${project.code} cannot be scored: no annual goal or no executed amount`);
  }
  const weights = indicatorWeights(region, goal);
  return scoreEvaluation({
    scheme: region.schemeId,
    budget: { initial: project.annual, adjusted: project.annual, executed: progress.executed },
    items: goal.indicators.map((indicator, index) => ({
      class: indicator.classCode,
      name: indicator.name,
      target: indicator.target,
      weight: weights[index] ?? '0',
      ...progress.actuals[index],
    })),
  });
}
