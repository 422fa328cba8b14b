import { Injectable } from '@nestjs/common';
import type { RatingCode, ReviewQueueItem, SelfEvaluationStatus } from '@jixiao/contracts/views';
import type { ScoringScheme } from '@jixiao/domain/scoring';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import { PROJECT_IN_REACH, reachParameters } from '../../platform/access/reach-sql.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { PRESENT_YEAR } from '../../platform/access/present-year.sql.js';

export interface ReviewedItem {
  name: string;
  indicatorId: string;
  weight: string;
  reviewedScore: string | null;
}

export interface Outcome {
  total: string;
  ratingBands: ScoringScheme['ratingBands'];
}

export interface Decision {
  decision: 'forwarded' | 'returned' | 'confirmed';
  rating: RatingCode | null;
  opinion: string | null;
}

/** As the list shows it, but for what is computed. */
export type QueueRow = Omit<ReviewQueueItem, 'checks'>;

@Injectable()
export class ReviewsRepository {
  constructor(private readonly database: Database) {}

  /** Self-evaluations in a state, those that wait longest first. */
  async queue(user: Principal, year: number | null, status: SelfEvaluationStatus): Promise<QueueRow[]> {
    return this.database.read<QueueRow>(
      user,
      `select se.id, p.id as "projectId", p.code as "projectCode", p.name as "projectName", d.name as department,
              o.name as unit, se.year, se.status, se.total::text, se.rating,
              to_json(se.submitted_at)#>>'{}' as "submittedAt", s.name as "submittedBy",
              items.findings, items.changed as "changedScores"
       from self_evaluation se
       join project p on p.region_id = se.region_id and p.id = se.project_id
       join organization d on d.region_id = p.region_id and d.id = p.organization_id
       left join organization o on o.region_id = p.region_id and o.id = p.unit_id
       left join app_user s on s.region_id = se.region_id and s.id = se.submitted_by
       cross join lateral (
         select coalesce(sum(jsonb_array_length(i.findings)), 0)::int as findings,
                count(i.reviewed_score)::int as changed
         from self_evaluation_item i
         where i.region_id = se.region_id and i.self_evaluation_id = se.id) items
       where ${PROJECT_IN_REACH}
         and se.year = coalesce($5::int, ${PRESENT_YEAR}) and se.status = $6
       order by se.submitted_at, se.id
       limit 500`,
      [...reachParameters(user, 'review:read'), year, status],
    );
  }

  async projectOf(transaction: Transaction, user: Principal, id: string): Promise<{ projectId: string; year: number } | undefined> {
    const [row] = await transaction.query<{ projectId: string; year: number }>(
      `select project_id as "projectId", year from self_evaluation where region_id = $1 and id = $2`,
      [user.regionId, id],
    );
    return row;
  }

  async item(transaction: Transaction, user: Principal, id: string, itemId: string): Promise<ReviewedItem | undefined> {
    const [row] = await transaction.query<ReviewedItem>(
      `select si.name, si.indicator_id as "indicatorId", si.weight::text, si.reviewed_score::text as "reviewedScore"
       from self_evaluation_item si
       where si.region_id = $1 and si.self_evaluation_id = $2 and si.id = $3`,
      [user.regionId, id, itemId],
    );
    return row;
  }

  async indicatorIds(transaction: Transaction, user: Principal, id: string): Promise<string[]> {
    const rows = await transaction.query<{ id: string }>(
      `select indicator_id as id from self_evaluation_item where region_id = $1 and self_evaluation_id = $2`,
      [user.regionId, id],
    );
    return rows.map((row) => row.id);
  }

  /** Stores a reviewer's score beside the computed one; gives the new total and the bands that rate it. */
  async reviewItem(
    transaction: Transaction,
    user: Principal,
    item: { id: string; itemId: string; score: string | null; reason: string | null },
  ): Promise<Outcome> {
    await transaction.query(
      `update self_evaluation_item set reviewed_score = $4, review_reason = $5
       where region_id = $1 and self_evaluation_id = $2 and id = $3`,
      [user.regionId, item.id, item.itemId, item.score, item.reason],
    );
    const [row] = await transaction.query<Outcome>(
      `select (coalesce(se.execution_score, 0) + coalesce(sum(coalesce(i.reviewed_score, i.score)), 0))::text as total,
              se.form->'ratingBands' as "ratingBands"
       from self_evaluation se
       left join self_evaluation_item i on i.region_id = se.region_id and i.self_evaluation_id = se.id
       where se.region_id = $1 and se.id = $2
       group by se.execution_score, se.form`,
      [user.regionId, item.id],
    );
    if (!row) throw new ApiError('self-evaluation.not-found');
    return row;
  }

  async setTotal(transaction: Transaction, user: Principal, id: string, total: string, rating: RatingCode): Promise<void> {
    await transaction.query(
      `update self_evaluation set total = $3, rating = $4, version = version + 1 where region_id = $1 and id = $2`,
      [user.regionId, id, total, rating],
    );
  }

  async decide(transaction: Transaction, user: Principal, id: string, { decision, rating, opinion }: Decision): Promise<void> {
    await transaction.query(
      `update self_evaluation set status = $3, rating = coalesce($4, rating), version = version + 1
       where region_id = $1 and id = $2`,
      [user.regionId, id, decision, rating],
    );
    await transaction.query(
      `insert into review (region_id, id, self_evaluation_id, reviewer_id, decision, rating, opinion, at)
       values ($1, $2, $3, $4, $5, $6, $7, now())`,
      [user.regionId, v7(), id, user.userId, decision, rating, opinion],
    );
  }

  async comment(
    transaction: Transaction,
    user: Principal,
    id: string,
    comments: readonly { cell: string; text: string }[],
  ): Promise<void> {
    if (comments.length === 0) return;
    await transaction.query(
      `insert into review_comment (region_id, id, self_evaluation_id, cell, text, created_by, at)
       select $1, r.id, $2, r.cell, r.text, $3, now()
       from jsonb_to_recordset($4::jsonb) as r(id uuid, cell text, text text)`,
      [user.regionId, id, user.userId, JSON.stringify(comments.map((comment) => ({ id: v7(), ...comment })))],
    );
  }
}
