import { Exact } from '@jixiao/domain/money';
import { ratingOf, SCORING_SCHEMES, type EvaluationItemResult, type EvaluationResult } from '@jixiao/domain/scoring';
import type { ActualSeed, ProgressSeed, ReviewSeed } from '../demonstration/progress-seed.js';
import type { ProjectSeed } from '../demonstration/project-seed.js';
import type { RegionSeed } from '../region-seed.js';
import { handedInForm } from './handed-in-form.js';
import { RegionIds } from './region-ids.js';
import type { RowSet } from './row-set.js';
import { scoreProgress } from './score-progress.js';

/** Adds a project's self-evaluation: a draft without scores, or a submitted one with every item as scored, and its review. */
export function addEvaluationRows(rows: RowSet, region: RegionSeed, project: ProjectSeed, progress: ProgressSeed): void {
  const ids = new RegionIds(region.id);
  const submitted = progress.submittedAt !== undefined;
  const result = submitted ? scoreProgress(region, project, progress) : undefined;
  const outcome = result && reviewedOutcome(region, result, progress.review);
  rows.add('self_evaluation', {
    region_id: region.id,
    id: ids.evaluation(project.code),
    project_id: ids.project(project.code),
    year: region.year,
    scheme_id: region.schemeId,
    status: submitted ? progress.stage : 'draft',
    execution_rate: result?.execution.rate ?? null,
    execution_score: result?.execution.score ?? null,
    total: outcome?.total ?? null,
    rating: outcome?.rating ?? null,
    conclusion: progress.conclusion,
    form: result ? handedInForm(region, project, result, progress.executed) : null,
    submitted_at: progress.submittedAt ?? null,
    submitted_by: submitted ? ids.user(project.lead) : null,
  });
  for (const [index, item] of (result?.items ?? []).entries()) {
    const evidence = (progress.evidence ?? []).filter(({ indicator }) => indicator === index + 1).length;
    addItem(rows, region, project, { ordinal: index + 1, item, review: progress.review, actual: progress.actuals[index], evidence });
  }
  if (progress.submittedAt && progress.stage !== 'submitted') addForwarding(rows, region, project, progress.submittedAt);
  if (progress.review && outcome) {
    addReview(rows, region, project, { ...progress.review, confirmed: progress.stage === 'confirmed', rating: outcome.rating });
  }
}

interface ReviewedItem {
  readonly ordinal: number;
  readonly item: EvaluationItemResult;
  readonly review: ReviewSeed | undefined;
  readonly actual: ActualSeed | null | undefined;
  /** How many files were there. */
  readonly evidence: number;
}

function addItem(rows: RowSet, region: RegionSeed, project: ProjectSeed, { ordinal, item, review, actual, evidence }: ReviewedItem): void {
  const ids = new RegionIds(region.id);
  const evaluationId = ids.evaluation(project.code);
  const changed = review?.changedScores.find((each) => each.indicator === ordinal);
  rows.add('self_evaluation_item', {
    region_id: region.id,
    id: ids.part(evaluationId, 'item', ordinal),
    self_evaluation_id: evaluationId,
    indicator_id: ids.annualIndicator(project.code, ordinal),
    ordinal,
    class_code: item.class,
    name: item.name,
    target: item.target,
    actual: actual?.actual ?? null,
    grade: actual?.grade ?? null,
    share: actual?.share ?? null,
    reason: actual?.reason ?? null,
    improvement: actual?.improvement ?? null,
    evidence,
    weight: item.weight,
    computed_score: item.score,
    score: item.score,
    rule: item.rule,
    explanation: item.explanation,
    findings: item.findings,
    reviewed_score: changed?.score ?? null,
    review_reason: changed?.reason ?? null,
  });
}

/** The department hands on what it was given within the hour. */
export function forwardedAt(submittedAt: string): string {
  return new Date(Date.parse(submittedAt) + 60 * 60_000).toISOString();
}

/** Who reviews for the department. */
export function departmentOf(region: RegionSeed): string {
  const person = region.people.find(({ role }) => role === 'department');
  if (!person) throw new Error(`Nobody forwards self-evaluations of ${region.id}`);
  return new RegionIds(region.id).user(person.username);
}

function addForwarding(rows: RowSet, region: RegionSeed, project: ProjectSeed, submittedAt: string): void {
  const ids = new RegionIds(region.id);
  const evaluationId = ids.evaluation(project.code);
  rows.add('review', {
    region_id: region.id,
    id: ids.part(evaluationId, 'forwarding', 1),
    self_evaluation_id: evaluationId,
    reviewer_id: departmentOf(region),
    decision: 'forwarded',
    rating: null,
    opinion: null,
    at: forwardedAt(submittedAt),
  });
}

interface ReviewRow extends ReviewSeed {
  readonly at: string;
  readonly confirmed: boolean;
  readonly rating: string;
}

function addReview(rows: RowSet, region: RegionSeed, project: ProjectSeed, review: ReviewRow): void {
  const ids = new RegionIds(region.id);
  const evaluationId = ids.evaluation(project.code);
  const reviewer = ids.user(region.reviewer);
  rows.add('review', {
    region_id: region.id,
    id: ids.part(evaluationId, 'review', 1),
    self_evaluation_id: evaluationId,
    reviewer_id: reviewer,
    decision: review.confirmed ? 'confirmed' : 'returned',
    rating: review.confirmed ? review.rating : null,
    opinion: review.opinion,
    at: review.at,
  });
  for (const { indicator, text } of review.comments) {
    rows.add('review_comment', {
      region_id: region.id,
      id: ids.part(evaluationId, 'comment', indicator),
      self_evaluation_id: evaluationId,
      cell: `indicator:${ids.annualIndicator(project.code, indicator)}:actual`,
      text,
      created_by: reviewer,
      at: review.at,
    });
  }
}

/** Total and rating after the reviewer's changes, which replace the computed scores. */
export function reviewedOutcome(region: RegionSeed, result: EvaluationResult, review: ReviewSeed | undefined) {
  const scheme = SCORING_SCHEMES[region.schemeId];
  if (!scheme) {
    throw new Error(`Unknown scheme ${region.schemeId}`);
  }
  const total = (review?.changedScores ?? []).reduce(
    (sum, { indicator, score }) => sum.minus(result.items[indicator - 1]?.score ?? 0).plus(score),
    new Exact(result.total),
  );
  return { total: total.toFixed(2), rating: ratingOf(total, scheme) };
}
