import { SCORING_SCHEMES, type EvaluationResult } from '@jixiao/domain/scoring';
import type { ProjectSeed } from '../demonstration/project-seed.js';
import type { RegionSeed } from '../region-seed.js';
import { amountsOfSource, SOURCES } from './execution-amounts.js';
import { RegionIds } from './region-ids.js';

/** What the form says besides its indicators, as the server keeps it when a project hands it in. */
export function handedInForm(region: RegionSeed, project: ProjectSeed, result: EvaluationResult, executed: string | null): object {
  return {
    project: {
      code: project.code,
      name: project.name,
      department: organization(region, region.departmentCode),
      unit: organization(region, region.unitCode),
    },
    goals: project.goals
      .filter(({ horizon }) => horizon === 'annual')
      .map(({ ordinal, statement }) => ({ ordinal, statement })),
    amounts: Object.fromEntries(SOURCES.map((source) => [source, amountsOfSource(source, project, executed)])),
    execution: { weight: result.execution.weight, explanation: result.execution.explanation, findings: result.execution.findings },
    findings: result.findings,
    ratingBands: SCORING_SCHEMES[region.schemeId]?.ratingBands,
  };
}

function organization(region: RegionSeed, code: string): object {
  const name = region.organizations.find((each) => each.code === code)?.name;
  return { id: new RegionIds(region.id).organization(code), code, name };
}
