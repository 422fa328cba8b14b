import { Injectable } from '@nestjs/common';
import { indicatorOfCell } from '@jixiao/contracts/cells';
import type { CheckCounts, FieldChange, ReviewQueueItem, SelfEvaluationView } from '@jixiao/contracts/views';
import { parseDecimal } from '@jixiao/domain/money';
import { ratingOf } from '@jixiao/domain/scoring';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { AuditRepository } from '../audit/audit.repository.js';
import { ChecksService } from '../checks/checks.service.js';
import type { StoredProject } from '../projects/projects.repository.js';
import { ProjectsService } from '../projects/projects.service.js';
import { SelfEvaluationService } from '../self-evaluation/self-evaluation.service.js';
import type { ConfirmationDto, ItemReviewDto, ReturnDto, ReviewQueueQuery } from './reviews.dto.js';
import { ReviewsRepository } from './reviews.repository.js';

const NOTHING_FOUND: CheckCounts = { errors: 0, openWarnings: 0, waived: 0 };

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
    const rows = await this.reviews.queue(user, year ?? null, status);
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
    return this.onSubmitted(user, id, version, 'self-evaluation.score-reviewed', async (transaction, project) => {
      const item = await this.reviews.item(transaction, user, id, itemId);
      if (!item) throw new ApiError('item.not-found');
      if (score !== null && parseDecimal(score, 'score').gt(item.weight)) {
        throw new ApiError('score.above-weight', { weight: item.weight }, 'score');
      }
      const kept = score === null ? null : reason.trim();
      const { total, ratingBands } = await this.reviews.reviewItem(transaction, user, { id, itemId, score, reason: kept });
      await this.reviews.setTotal(transaction, user, id, total, ratingOf(parseDecimal(total, 'total'), { ratingBands }));
      return [
        { field: `indicator:${item.indicatorId}:reviewedScore`, old: item.reviewedScore, new: score },
        { field: `indicator:${item.indicatorId}:reviewReason`, old: null, new: reason.trim() },
        { field: 'self-evaluation:total', old: project.selfEvaluation?.total ?? null, new: total },
      ];
    });
  }

  /** Sends the self-evaluation back with comments on its cells. */
  async returnToLead(user: Principal, id: string, version: number, { opinion, comments }: ReturnDto): Promise<SelfEvaluationView> {
    return this.onSubmitted(user, id, version, 'self-evaluation.returned', async (transaction) => {
      await this.requireOwnCells(transaction, user, id, comments);
      await this.reviews.decide(transaction, user, id, { decision: 'returned', rating: null, opinion: opinion.trim() });
      await this.reviews.comment(transaction, user, id, comments);
      return [
        { field: 'self-evaluation:status', old: 'submitted', new: 'returned' },
        { field: 'self-evaluation:opinion', old: null, new: opinion.trim() },
        ...comments.map(({ cell, text }) => ({ field: `${cell}:comment`, old: null, new: text.trim() })),
      ];
    });
  }

  /** Confirms the rating; another one than the total gives needs an opinion. */
  async confirm(user: Principal, id: string, version: number, { rating, opinion }: ConfirmationDto): Promise<SelfEvaluationView> {
    return this.onSubmitted(user, id, version, 'self-evaluation.confirmed', async (transaction, project) => {
      const computed = project.selfEvaluation?.rating ?? null;
      const given = opinion?.trim() || null;
      if (rating !== computed && !given) throw new ApiError('rating.reason-missing', { computed: computed ?? '' }, 'opinion');
      await this.reviews.decide(transaction, user, id, { decision: 'confirmed', rating, opinion: given });
      return [
        { field: 'self-evaluation:status', old: 'submitted', new: 'confirmed' },
        { field: 'self-evaluation:rating', old: computed, new: rating },
      ];
    });
  }

  /** A comment speaks of a cell of this form. */
  private async requireOwnCells(transaction: Transaction, user: Principal, id: string, comments: ReturnDto['comments']): Promise<void> {
    const known = new Set(await this.reviews.indicatorIds(transaction, user, id));
    for (const [index, { cell }] of comments.entries()) {
      const indicator = indicatorOfCell(cell);
      if (indicator !== null && !known.has(indicator)) throw new ApiError('comment.unknown-cell', { cell }, `comments[${index}].cell`);
    }
  }

  private async onSubmitted(
    user: Principal,
    id: string,
    version: number,
    action: string,
    work: (transaction: Transaction, project: StoredProject) => Promise<FieldChange[]>,
  ): Promise<SelfEvaluationView> {
    const target = await this.database.transaction(user, async (transaction) => {
      const found = await this.reviews.projectOf(transaction, user, id);
      if (!found) throw new ApiError('self-evaluation.not-found');
      const { projectId, year } = found;
      const project = await this.projects.openForWriting(transaction, user, 'review:write', { id: projectId, year, version });
      if (project.stage !== 'submitted') throw new ApiError('self-evaluation.not-submitted', { stage: project.stage });
      const changes = await work(transaction, project);
      this.audit.append(transaction, user, { action, objectType: 'project', objectId: projectId, changes });
      return found;
    });
    return this.evaluations.find(user, target.projectId, target.year);
  }
}
