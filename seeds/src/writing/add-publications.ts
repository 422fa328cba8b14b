import { Exact, toDecimalString } from '@jixiao/domain/money';
import { type ContentSource, type PublishedContent, publishedContent, type SourceGoal, type SourceProject } from '@jixiao/domain/publication';
import type { GoalSeed, ProjectSeed } from '../demonstration/project-seed.js';
import { progressOf, type RegionSeed } from '../region-seed.js';
import { reviewedOutcome } from './add-evaluation-rows.js';
import { indicatorWeights } from './add-goal-rows.js';
import { RegionIds } from './region-ids.js';
import type { RowSet } from './row-set.js';
import { scoreProgress } from './score-progress.js';

const DAY_MS = 86_400_000;

interface Step {
  readonly action: 'prepare' | 'approve' | 'publish' | 'withdraw';
  /** Role of whoever took it. */
  readonly by: 'department' | 'finance';
  readonly daysAgo: number;
  readonly reason?: string;
}

interface Version {
  /** Steps in their order; they also say in which state it stands. */
  readonly steps: readonly Step[];
  readonly replacedDaysAgo?: number;
  /** How many of the confirmed results it tells, beginning with the first project. */
  readonly results: number;
}

const STATE_AFTER = { prepare: 'prepared', approve: 'approved', publish: 'published', withdraw: 'withdrawn' } as const;

const published = (daysAgo: number): Step[] => [
  { action: 'prepare', by: 'department', daysAgo: daysAgo + 4 },
  { action: 'approve', by: 'finance', daysAgo: daysAgo + 2, reason: '内容与批复文件一致' },
  { action: 'publish', by: 'finance', daysAgo },
];

/** One version in each state: withdrawn, replaced by another one, public, and with finance. */
const VERSIONS: readonly Version[] = [
  { steps: [...published(90), { action: 'withdraw', by: 'finance', daysAgo: 85, reason: '附表单位标注有误，更正后重新公开' }], results: 0 },
  { steps: published(80), replacedDaysAgo: 5, results: 0 },
  { steps: published(5), results: 1 },
  { steps: [{ action: 'prepare', by: 'department', daysAgo: 1 }], results: Infinity },
];

/** Of the second region nothing is public: it is approved, and waits to be published. */
const WAITING: readonly Version[] = [{ steps: published(3).slice(0, 2), results: 0 }];

/** Adds what the department of the region disclosed, and prepared to disclose, until now. */
export function addPublications(rows: RowSet, region: RegionSeed, now: Date): void {
  const ids = new RegionIds(region.id);
  const organization = ids.organization(region.departmentCode);
  const at = (daysAgo: number) => new Date(now.getTime() - daysAgo * DAY_MS).toISOString();
  for (const [index, { steps, results, replacedDaysAgo }] of (region.departmentGoals.length > 0 ? VERSIONS : WAITING).entries()) {
    const id = ids.part(organization, 'publication', index + 1);
    const last = steps.at(-1)?.action ?? 'prepare';
    const opened = steps.find(({ action }) => action === 'publish');
    rows.add('publication', {
      region_id: region.id,
      id,
      organization_id: organization,
      year: region.year,
      number: index + 1,
      status: STATE_AFTER[last],
      department_code: region.departmentCode,
      content: contentOf(region, results),
      published_at: opened ? at(opened.daysAgo) : null,
      replaced_at: replacedDaysAgo === undefined ? null : at(replacedDaysAgo),
    });
    for (const [place, { action, by, daysAgo, reason }] of steps.entries()) {
      const before = steps[place - 1]?.action;
      const actor = region.people.find(({ role }) => role === by)?.username ?? region.reviewer;
      rows.add('publication_step', {
        region_id: region.id,
        id: ids.part(id, 'step', place + 1),
        publication_id: id,
        action,
        from_status: before ? STATE_AFTER[before] : null,
        to_status: STATE_AFTER[action],
        reason: reason ?? null,
        created_by: ids.user(actor),
        at: at(daysAgo),
      });
    }
  }
}

/** What the server would freeze, with the first `results` of the confirmed results. */
function contentOf(region: RegionSeed, results: number): PublishedContent {
  const { departmentCode: code } = region;
  const department = region.organizations.find((each) => each.code === code);
  let left = results;
  const source: ContentSource = {
    region: { code: region.id, name: region.name },
    department: { code, name: department?.name ?? code },
    year: region.year,
    demonstration: true,
    goals: region.departmentGoals.map((goal) => sourceGoal(region, code, goal, false)),
    projects: [...region.projects]
      .sort((one, other) => (one.code < other.code ? -1 : 1))
      .map((project) => {
        const result = confirmedResult(region, project);
        const told = result !== null && left > 0;
        if (told) left -= 1;
        return { ...sourceProject(region, project), result: told ? result : null };
      }),
  };
  return publishedContent(source);
}

function sourceProject(region: RegionSeed, project: ProjectSeed): Omit<SourceProject, 'result'> {
  const unit = region.organizations.find(({ code }) => code === region.unitCode);
  return {
    code: project.code,
    name: project.name,
    unit: unit?.name ?? null,
    budget: toDecimalString(new Exact(project.annual)),
    goals: project.goals.map((goal) => sourceGoal(region, project.code, goal, goal.horizon === 'annual')),
  };
}

function sourceGoal(region: RegionSeed, owner: string, goal: GoalSeed, weighted: boolean): SourceGoal {
  const ids = new RegionIds(region.id);
  const weights = weighted ? indicatorWeights(region, goal) : [];
  return {
    horizon: goal.horizon,
    ordinal: goal.ordinal,
    statement: goal.statement,
    indicators: goal.indicators.map(({ classCode, name, target }, index) => ({
      id: ids.indicator(owner, goal.horizon, goal.ordinal, index + 1),
      classCode,
      name,
      target,
      weight: weights[index] === undefined ? null : toDecimalString(new Exact(weights[index])),
    })),
  };
}

function confirmedResult(region: RegionSeed, project: ProjectSeed): SourceProject['result'] {
  const progress = progressOf(region, project);
  if (progress?.stage !== 'confirmed') return null;
  const result = scoreProgress(region, project, progress);
  const { total, rating } = reviewedOutcome(region, result, progress.review);
  const ids = new RegionIds(region.id);
  const items = result.items.map((item, index) => {
    const changed = progress.review?.changedScores.find(({ indicator }) => indicator === index + 1);
    const achieved = progress.actuals[index];
    const score = changed?.score ?? item.score;
    const told = { actual: achieved?.actual ?? null, grade: achieved?.grade ?? null, score: score === null ? null : new Exact(score).toFixed(2) };
    return [ids.annualIndicator(project.code, index + 1), told] as const;
  });
  const { rate, score } = result.execution;
  return { executionRate: rate && toDecimalString(new Exact(rate).toDecimalPlaces(6)), executionScore: score, total, rating, items: Object.fromEntries(items) };
}
