import type { GoalSeed, ProjectSeed } from '../demonstration/project-seed.js';
import { progressOf, type RegionSeed } from '../region-seed.js';
import { achievedEvents } from './achieved-events.js';
import { indicatorWeights } from './add-goal-rows.js';
import { rectificationEvents } from './add-rectifications.js';
import { RegionIds } from './region-ids.js';
import { added, type Changes, type SeededEvent, type Trails } from './trails.js';

const DECLARED_AT = '2025-10-20T02:00:00Z';
const DEPARTMENT_DECLARED_AT = '2025-11-03T06:30:00Z';

/** Invents for every project, and for the department as a whole, how it came to stand where it stands. */
export function addTrails(trails: Trails, region: RegionSeed, now: Date): void {
  const ids = new RegionIds(region.id);
  for (const project of region.projects) {
    const owner = { regionId: region.id, objectType: 'project', objectId: ids.project(project.code) } as const;
    const progress = progressOf(region, project);
    trails.add(owner, [declared(region, project), ...(progress ? achievedEvents(region, project, progress) : []), ...rectificationEvents(region, project.code, now)]);
  }
  const actor = region.people.find(({ role }) => role === 'department');
  if (!actor || region.departmentGoals.length === 0) return;
  const { departmentCode: code, departmentGoals: goals } = region;
  trails.add({ regionId: region.id, objectType: 'organization', objectId: ids.organization(code) }, [
    {
      at: DEPARTMENT_DECLARED_AT,
      actorId: ids.user(actor.username),
      action: 'goals.saved',
      changes: goalChanges(region, code, goals, false),
    },
    ...rectificationEvents(region, null, now),
  ]);
}

function declared(region: RegionSeed, project: ProjectSeed): SeededEvent {
  return {
    at: DECLARED_AT,
    actorId: new RegionIds(region.id).user(project.lead),
    action: 'declaration.saved',
    changes: goalChanges(region, project.code, project.goals, true),
  };
}

/** Statements, targets and weights as they were declared. */
function goalChanges(region: RegionSeed, owner: string, goals: readonly GoalSeed[], weighted: boolean): Changes {
  const ids = new RegionIds(region.id);
  return goals.flatMap((goal) => {
    const weights = weighted && goal.horizon === 'annual' ? indicatorWeights(region, goal) : [];
    return [
      added(`goal:${ids.goal(owner, goal.horizon, goal.ordinal)}:statement`, goal.statement),
      ...goal.indicators.flatMap(({ target }, index) => {
        const indicator = `indicator:${ids.indicator(owner, goal.horizon, goal.ordinal, index + 1)}`;
        return [added(`${indicator}:target`, target), ...(weights[index] ? [added(`${indicator}:weight`, weights[index])] : [])];
      }),
    ];
  });
}
