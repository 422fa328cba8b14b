import { Injectable } from '@nestjs/common';
import { indicatorOfCell } from '@jixiao/contracts/cells';
import type { CheckCounts, FieldChange, RatingCode, ReviewQueueItem, SelfEvaluationView } from '@jixiao/contracts/views';
import { parseDecimal } from '@jixiao/domain/money';
import { ratingOf } from '@jixiao/domain/scoring';
import { SELF_EVALUATION_MACHINE, refusalOf, transitionOf } from '@jixiao/domain/workflow';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { AuditRepository } from '../audit/audit.repository.js';
import { ChecksService } from '../checks/checks.service.js';
import type { TimedPermission } from '../projects/entry-windows.js';
import { type OpenedStep, ProjectsService } from '../projects/projects.service.js';
import { SelfEvaluationService } from '../self-evaluation/self-evaluation.service.js';
import type { ConfirmationDto, ForwardDto, ItemReviewDto, ReturnDto, ReviewQueueQuery } from './reviews.dto.js';
import { type Decision, ReviewsRepository } from './reviews.repository.js';

const NOTHING_FOUND: CheckCounts = { errors: 0, openWarnings: 0, waived: 0 };

/** A step of the workflow with what its actor says. */
interface AskedStep {
  readonly action: 'forward' | 'return' | 'confirm';
  readonly permission: TimedPermission;
  readonly opinion: string | null | undefined;
  /** Given where the step settles it. */
  readonly rating: RatingCode | null;
  readonly comments: ReturnDto['comments'];
}

@Injectable()
export class ReviewsService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsService,
    private readonly evaluations: SelfEvaluationService,
    private readonly reviews: ReviewsRepository,
    private readonly checks: ChecksService,
    private readonly audit: AuditRepository,
  ) {}

  async queue(user: Principal, { year, status }: ReviewQueueQuery): Promise<{ items: ReviewQueueItem[] }> {
    const rows = await this.reviews.queue(user, year ?? null, status ?? (user.may('review:forward') ? 'submitted' : 'forwarded'));
    const [first] = rows; // all of them are of one year
    const ids = rows.map(({ projectId }) => projectId);
    const counts = first ? await this.checks.countsOf(user, 'review:read', ids, first.year) : new Map<string, CheckCounts>();
    return { items: rows.map((row) => ({ ...row, checks: counts.get(row.projectId) ?? NOTHING_FOUND })) };
  }

  /** Changes one score, with the reason; the computed one stays beside it and the total follows. */
  async reviewItem(
    user: Principal,
    id: string,
    itemId: string,
    version: number,
    { score, reason }: ItemReviewDto,
  ): Promise<SelfEvaluationView> {
    return this.onOpened(user, id, version, 'review:write', async (transaction, { project }) => {
      const status = project.selfEvaluation?.status;
      if (status !== 'forwarded') throw new ApiError('workflow.state-differs', { action: 'review', state: status ?? '' });
      const item = await this.reviews.item(transaction, user, id, itemId);
      if (!item) throw new ApiError('item.not-found');
      if (score !== null && parseDecimal(score, 'score').gt(item.weight)) {
        throw new ApiError('score.above-weight', { weight: item.weight }, 'score');
      }
      const kept = score === null ? null : reason.trim();
      const { total, ratingBands } = await this.reviews.reviewItem(transaction, user, { id, itemId, score, reason: kept });
      await this.reviews.setTotal(transaction, user, id, total, ratingOf(parseDecimal(total, 'total'), { ratingBands }));
      return {
        action: 'self-evaluation.score-reviewed',
        changes: [
          { field: `indicator:${item.indicatorId}:reviewedScore`, old: item.reviewedScore, new: score },
          { field: `indicator:${item.indicatorId}:reviewReason`, old: null, new: reason.trim() },
          { field: 'self-evaluation:total', old: project.selfEvaluation?.total ?? null, new: total },
        ],
      };
    });
  }

  /** Hands what the department has checked to finance. */
  async forward(user: Principal, id: string, version: number, { opinion }: ForwardDto): Promise<SelfEvaluationView> {
    return this.step(user, id, version, { action: 'forward', permission: 'review:forward', opinion, rating: null, comments: [] });
  }

  /** Sends the self-evaluation back with comments on its cells. */
  async returnToLead(user: Principal, id: string, version: number, { opinion, comments }: ReturnDto): Promise<SelfEvaluationView> {
    return this.step(user, id, version, { action: 'return', permission: 'review:return', opinion, rating: null, comments });
  }

  /** Confirms the rating; another one than the total gives needs an opinion. */
  async confirm(user: Principal, id: string, version: number, { rating, opinion }: ConfirmationDto): Promise<SelfEvaluationView> {
    return this.step(user, id, version, { action: 'confirm', permission: 'review:write', opinion, rating, comments: [] });
  }

  /** Takes a step of the workflow; throws a code of `workflow.*` where the machine refuses, and `rating.reason-missing`. */
  private async step(user: Principal, id: string, version: number, asked: AskedStep): Promise<SelfEvaluationView> {
    const { action, permission, rating, comments } = asked;
    const opinion = asked.opinion?.trim() || null;
    return this.onOpened(user, id, version, permission, async (transaction, { project, roles, openStages }) => {
      const state = project.selfEvaluation?.status ?? 'draft';
      const refusal = refusalOf(SELF_EVALUATION_MACHINE, action, { state, roles, openStages, unmet: [], reason: opinion });
      if (refusal) throw new ApiError(refusal.code, refusal.params, refusal.field);
      const decision = transitionOf(SELF_EVALUATION_MACHINE, action, state)?.to as Decision['decision'];
      const computed = project.selfEvaluation?.rating ?? null;
      if (rating !== null && rating !== computed && !opinion) {
        throw new ApiError('rating.reason-missing', { computed: computed ?? '' }, 'opinion');
      }
      await this.requireOwnCells(transaction, user, id, comments);
      await this.reviews.decide(transaction, user, id, { decision, rating, opinion });
      await this.reviews.comment(transaction, user, id, comments);
      return {
        action: `self-evaluation.${decision}`,
        changes: [
          { field: 'self-evaluation:status', old: state, new: decision },
          ...(rating === null ? [] : [{ field: 'self-evaluation:rating', old: computed, new: rating }]),
          ...(opinion === null ? [] : [{ field: 'self-evaluation:opinion', old: null, new: opinion }]),
          ...comments.map(({ cell, text }) => ({ field: `${cell}:comment`, old: null, new: text.trim() })),
        ],
      };
    });
  }

  /** A comment speaks of a cell of this form. */
  private async requireOwnCells(transaction: Transaction, user: Principal, id: string, comments: ReturnDto['comments']): Promise<void> {
    if (comments.length === 0) return;
    const known = new Set(await this.reviews.indicatorIds(transaction, user, id));
    for (const [index, { cell }] of comments.entries()) {
      const indicator = indicatorOfCell(cell);
      if (indicator !== null && !known.has(indicator)) throw new ApiError('comment.unknown-cell', { cell }, `comments[${index}].cell`);
    }
  }

  private async onOpened(
    user: Principal,
    id: string,
    version: number,
    permission: TimedPermission,
    work: (transaction: Transaction, opened: OpenedStep) => Promise<{ action: string; changes: FieldChange[] }>,
  ): Promise<SelfEvaluationView> {
    const target = await this.database.transaction(user, async (transaction) => {
      const found = await this.reviews.projectOf(transaction, user, id);
      if (!found) throw new ApiError('self-evaluation.not-found');
      const { projectId, year } = found;
      const opened = await this.projects.openForStep(transaction, user, permission, { id: projectId, year, version });
      const event = await work(transaction, opened);
      this.audit.append(transaction, user, { ...event, objectType: 'project', objectId: projectId });
      return found;
    });
    return this.evaluations.find(user, target.projectId, target.year);
  }
}
