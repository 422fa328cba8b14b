import { Injectable } from '@nestjs/common';
import type { ReviewCommentView, ReviewView, SelfEvaluationStatus } from '@jixiao/contracts/views';
import type { EvaluationResult } from '@jixiao/domain/scoring';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import type { ProjectEvaluation } from './evaluation-of-project.js';

export interface StoredItem {
  id: string;
  indicatorId: string;
  computedScore: string | null;
  reviewedScore: string | null;
  reviewReason: string | null;
}

export interface StoredSelfEvaluation {
  id: string;
  status: SelfEvaluationStatus;
  total: string | null;
  rating: EvaluationResult['rating'] | null;
  conclusion: string | null;
  submittedAt: string | null;
  items: StoredItem[];
  comments: ReviewCommentView[];
  reviews: ReviewView[];
}

const STORED = `
  select se.id, se.status, se.total::text, se.rating, se.conclusion,
         to_json(se.submitted_at)#>>'{}' as "submittedAt",
         coalesce((select json_agg(json_build_object(
             'id', i.id, 'indicatorId', i.indicator_id, 'computedScore', i.computed_score::text,
             'reviewedScore', i.reviewed_score::text, 'reviewReason', i.review_reason))
           from self_evaluation_item i where i.region_id = se.region_id and i.self_evaluation_id = se.id), '[]') as items,
         coalesce((select json_agg(json_build_object(
             'id', c.id, 'cell', c.cell, 'text', c.text, 'createdBy', u.name, 'at', c.at) order by c.at, c.id)
           from review_comment c
           join app_user u on u.region_id = c.region_id and u.id = c.created_by
           where c.region_id = se.region_id and c.self_evaluation_id = se.id), '[]') as comments,
         coalesce((select json_agg(json_build_object(
             'reviewer', u.name, 'decision', r.decision, 'rating', r.rating, 'opinion', r.opinion, 'at', r.at)
             order by r.at, r.id)
           from review r
           join app_user u on u.region_id = r.region_id and u.id = r.reviewer_id
           where r.region_id = se.region_id and r.self_evaluation_id = se.id), '[]') as reviews
  from self_evaluation se
  where se.region_id = $1 and se.project_id = $2 and se.year = $3`;

@Injectable()
export class SelfEvaluationRepository {
  constructor(private readonly database: Database) {}

  async find(user: Principal, projectId: string, year: number): Promise<StoredSelfEvaluation | undefined> {
    const [row] = await this.database.read<StoredSelfEvaluation>(user, STORED, [user.regionId, projectId, year]);
    return row;
  }

  /** Stores the submitted scores; a reviewer's earlier changes belonged to the earlier submission and go. */
  async submit(
    transaction: Transaction,
    user: Principal,
    project: { id: string; year: number; scheme: string },
    { result, indicators }: ProjectEvaluation,
    conclusion: string | null,
  ): Promise<void> {
    const [stored] = await transaction.query<{ id: string }>(
      `insert into self_evaluation (region_id, id, project_id, year, scheme_id, status, execution_rate, execution_score,
                                    total, rating, conclusion, submitted_at, submitted_by)
       values ($1, $2, $3, $4, $5, 'submitted', $6, $7, $8, $9, $10, now(), $11)
       on conflict (region_id, project_id, year) do update set
         scheme_id = excluded.scheme_id, status = 'submitted', execution_rate = excluded.execution_rate,
         execution_score = excluded.execution_score, total = excluded.total, rating = excluded.rating,
         conclusion = excluded.conclusion, submitted_at = excluded.submitted_at, submitted_by = excluded.submitted_by,
         version = self_evaluation.version + 1
       returning id`,
      [
        user.regionId,
        v7(),
        project.id,
        project.year,
        project.scheme,
        result.execution.rate,
        result.execution.score,
        result.total,
        result.rating,
        conclusion,
        user.userId,
      ],
    );
    const items = result.items.map(({ weight, score, explanation, rule, findings }, index) => ({
      id: v7(),
      indicatorId: indicators[index]?.id,
      weight,
      score,
      explanation: { rule, ...explanation },
      findings,
    }));
    await transaction.query(
      `insert into self_evaluation_item (region_id, id, self_evaluation_id, indicator_id, weight, computed_score, score,
                                         explanation, findings)
       select $1, r.id, $2, r."indicatorId", r.weight, r.score, r.score, r.explanation, r.findings
       from jsonb_to_recordset($3::jsonb) as r(id uuid, "indicatorId" uuid, weight numeric, score numeric,
                                               explanation jsonb, findings jsonb)
       on conflict (region_id, self_evaluation_id, indicator_id) do update set
         weight = excluded.weight, computed_score = excluded.computed_score, score = excluded.score,
         explanation = excluded.explanation, findings = excluded.findings, reviewed_score = null, review_reason = null`,
      [user.regionId, stored?.id, JSON.stringify(items)],
    );
  }
}
