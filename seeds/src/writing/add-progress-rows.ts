import type { ActualSeed, ProgressSeed } from '../demonstration/progress-seed.js';
import type { ProjectSeed } from '../demonstration/project-seed.js';
import type { RegionSeed } from '../region-seed.js';
import { addEvaluationRows } from './add-evaluation-rows.js';
import { amountsOfSource, SOURCES } from './execution-amounts.js';
import { RegionIds } from './region-ids.js';
import type { RowSet } from './row-set.js';

/** When everything that is recorded was recorded. */
export const RECORDED_AT = '2026-11-03T01:00:00Z';

/** Adds what was recorded on a project, and its self-evaluation; without progress only the funds table awaits its figures. */
export function addProgressRows(rows: RowSet, region: RegionSeed, project: ProjectSeed, progress?: ProgressSeed): void {
  addExecution(rows, region, project, progress?.executed ?? null);
  for (const [index, actual] of (progress?.actuals ?? []).entries()) {
    if (actual) {
      addActual(rows, region, project, index + 1, actual);
    }
  }
  if (progress) {
    addEvaluationRows(rows, region, project, progress);
  }
}

/** The four rows of the form's funds table. */
function addExecution(rows: RowSet, region: RegionSeed, project: ProjectSeed, executed: string | null): void {
  const ids = new RegionIds(region.id);
  const budgetId = ids.budget(project.code);
  for (const source of SOURCES) {
    rows.add('execution_amount', {
      region_id: region.id,
      id: ids.part(budgetId, 'execution', source),
      project_budget_id: budgetId,
      source,
      ...amountsOfSource(source, project, executed),
    });
  }
}

function addActual(rows: RowSet, region: RegionSeed, project: ProjectSeed, ordinal: number, actual: ActualSeed): void {
  const ids = new RegionIds(region.id);
  const indicatorId = ids.annualIndicator(project.code, ordinal);
  rows.add('actual_value', {
    region_id: region.id,
    id: ids.part(indicatorId, 'actual', ''),
    indicator_id: indicatorId,
    actual: actual.actual,
    grade: actual.grade ?? null,
    share: actual.share ?? null,
    reason: actual.reason ?? null,
    improvement: actual.improvement ?? null,
    recorded_by: ids.user(project.lead),
    recorded_at: RECORDED_AT,
  });
}
