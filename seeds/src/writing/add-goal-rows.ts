import { SCORING_SCHEMES } from '@jixiao/domain/scoring';
import { parseTarget } from '@jixiao/domain/targets';
import type { GoalSeed } from '../demonstration/project-seed.js';
import type { RegionSeed } from '../region-seed.js';
import { distributeWeights } from './distribute-weights.js';
import { RegionIds } from './region-ids.js';
import type { RowSet } from './row-set.js';

/** Whose goals: of a project or of a whole organization. */
interface GoalOwner {
  readonly code: string;
  readonly project_id: string | null;
  readonly organization_id: string | null;
}

/** Adds goals with their indicators; the annual indicators of a project get weights, since they are scored. */
export function addGoalRows(rows: RowSet, region: RegionSeed, owner: GoalOwner, goals: readonly GoalSeed[]): void {
  const ids = new RegionIds(region.id);
  for (const goal of goals) {
    const goalId = ids.goal(owner.code, goal.horizon, goal.ordinal);
    rows.add('goal', {
      region_id: region.id,
      id: goalId,
      project_id: owner.project_id,
      organization_id: owner.organization_id,
      year: region.year,
      horizon: goal.horizon,
      ordinal: goal.ordinal,
      statement: goal.statement,
    });
    const scored = owner.project_id !== null && goal.horizon === 'annual';
    const weights = scored ? indicatorWeights(region, goal) : [];
    for (const [index, indicator] of goal.indicators.entries()) {
      rows.add('indicator', {
        region_id: region.id,
        id: ids.indicator(owner.code, goal.horizon, goal.ordinal, index + 1),
        goal_id: goalId,
        ordinal: index + 1,
        class_code: indicator.classCode,
        name: indicator.name,
        target: indicator.target,
        target_parsed: parseTarget(indicator.target),
        ...basis(indicator.basis),
        weight: weights[index] ?? null,
        two_years_before: indicator.twoYearsBefore,
        year_before: indicator.yearBefore,
      });
    }
  }
}

/** The weights of a project's annual indicators under the year's scheme. */
export function indicatorWeights(region: RegionSeed, goal: GoalSeed): string[] {
  const scheme = SCORING_SCHEMES[region.schemeId];
  if (!scheme) {
    throw new Error(`Unknown scheme ${region.schemeId}`);
  }
  return distributeWeights(
    goal.indicators.map((indicator) => indicator.classCode),
    scheme,
  );
}

/** The basis column: the standard it names, or the words of the form beside `other`. */
function basis(written: string): { basis: string | null; basis_note: string | null } {
  if (written === '') {
    return { basis: null, basis_note: null };
  }
  return written === '计划标准' ? { basis: 'planned', basis_note: null } : { basis: 'other', basis_note: written };
}
