import type { ActualSeed, ProgressSeed } from '../demonstration/progress-seed.js';
import type { ProjectSeed } from '../demonstration/project-seed.js';
import type { RegionSeed } from '../region-seed.js';
import { departmentOf, forwardedAt, reviewedOutcome } from './add-evaluation-rows.js';
import { evidenceInTrail } from './add-evidence.js';
import { RECORDED_AT } from './add-progress-rows.js';
import { amountsOfSource, SOURCES } from './execution-amounts.js';
import { RegionIds } from './region-ids.js';
import { scoreProgress } from './score-progress.js';
import { added, type Changes, type SeededEvent } from './trails.js';

/** How long before the decision a reviewer changed a score. */
const SCORED_BEFORE_MS = 15 * 60_000;

/** What was recorded and shown, handed in, changed and decided. */
export function achievedEvents(region: RegionSeed, project: ProjectSeed, progress: ProgressSeed): SeededEvent[] {
  const ids = new RegionIds(region.id);
  const lead = ids.user(project.lead);
  const recorded: SeededEvent = {
    at: RECORDED_AT,
    actorId: lead,
    action: 'recording.saved',
    changes: recordedChanges(region, project, progress),
  };
  const shown = (progress.evidence ?? []).map((file): SeededEvent => ({
    at: file.at,
    actorId: lead,
    action: 'evidence.added',
    changes: [added(`indicator:${ids.annualIndicator(project.code, file.indicator)}:evidence`, evidenceInTrail(file))],
  }));
  const { submittedAt } = progress;
  return [recorded, ...shown, ...(submittedAt ? handedIn(region, project, { ...progress, submittedAt }) : [])];
}

function recordedChanges(region: RegionSeed, project: ProjectSeed, { actuals, executed }: ProgressSeed): Changes {
  const ids = new RegionIds(region.id);
  const values = actuals.flatMap((actual, index) => {
    const indicator = `indicator:${ids.annualIndicator(project.code, index + 1)}`;
    const fields: (keyof ActualSeed)[] = ['actual', 'grade', 'share', 'reason', 'improvement'];
    return fields.flatMap((field) => (actual?.[field] === undefined ? [] : [added(`${indicator}:${field}`, actual[field])]));
  });
  const amounts = SOURCES.map((source) => added(`execution:${source}:executed`, amountsOfSource(source, project, executed).executed));
  return [...values, ...amounts.filter((change) => change.new !== null)];
}

function handedIn(region: RegionSeed, project: ProjectSeed, progress: ProgressSeed & { submittedAt: string }): SeededEvent[] {
  const ids = new RegionIds(region.id);
  const result = scoreProgress(region, project, progress);
  const submitted: SeededEvent = {
    at: progress.submittedAt,
    actorId: ids.user(project.lead),
    action: 'self-evaluation.submitted',
    changes: [added('self-evaluation:status', 'submitted'), added('self-evaluation:total', result.total)],
  };
  if (progress.stage === 'submitted') return [submitted];
  const forwarded: SeededEvent = {
    at: forwardedAt(progress.submittedAt),
    actorId: departmentOf(region),
    action: 'self-evaluation.forwarded',
    changes: [{ field: 'self-evaluation:status', old: 'submitted', new: 'forwarded' }],
  };
  const { review } = progress;
  if (!review) return [submitted, forwarded];

  const reviewer = ids.user(region.reviewer);
  const decidedAt = Date.parse(review.at);
  const cell = (indicator: number): string => `indicator:${ids.annualIndicator(project.code, indicator)}`;
  const scored = review.changedScores.map(({ indicator, score, reason }, index): SeededEvent => ({
    at: new Date(decidedAt - SCORED_BEFORE_MS + index * 60_000).toISOString(),
    actorId: reviewer,
    action: 'self-evaluation.score-reviewed',
    changes: [
      added(`${cell(indicator)}:reviewedScore`, score),
      added(`${cell(indicator)}:reviewReason`, reason),
      {
        field: 'self-evaluation:total',
        old: totalAfter(region, result, review.changedScores.slice(0, index)),
        new: totalAfter(region, result, review.changedScores.slice(0, index + 1)),
      },
    ],
  }));
  const { rating } = reviewedOutcome(region, result, review);
  const decided =
    progress.stage === 'confirmed'
      ? [{ field: 'self-evaluation:rating', old: rating, new: rating }]
      : [
          added('self-evaluation:opinion', review.opinion),
          ...review.comments.map(({ indicator, text }) => added(`${cell(indicator)}:actual:comment`, text)),
        ];
  return [
    submitted,
    forwarded,
    ...scored,
    {
      at: review.at,
      actorId: reviewer,
      action: `self-evaluation.${progress.stage}`,
      changes: [{ field: 'self-evaluation:status', old: 'forwarded', new: progress.stage }, ...decided],
    },
  ];
}

function totalAfter(
  region: RegionSeed,
  result: Parameters<typeof reviewedOutcome>[1],
  changedScores: NonNullable<ProgressSeed['review']>['changedScores'],
): string {
  return reviewedOutcome(region, result, { opinion: '', comments: [], changedScores }).total;
}
