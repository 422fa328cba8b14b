import { Injectable } from '@nestjs/common';
import type { ReviewCommentView, ReviewView, SelfEvaluationStatus } from '@jixiao/contracts/views';
import type { EvaluationResult } from '@jixiao/domain/scoring';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import type { HandedInForm, HandedInItem } from './handed-in-form.js';

/** An item as it was handed in, with its score and what a reviewer made of it. */
export interface StoredItem extends Omit<HandedInItem, 'ordinal' | 'score' | 'rule'> {
  id: string;
  rule: string | null;
  computedScore: string | null;
  reviewedScore: string | null;
  reviewReason: string | null;
}

export interface StoredSelfEvaluation {
  id: string;
  projectId: string;
  status: SelfEvaluationStatus;
  scheme: string;
  /** Null for a draft that was never handed in. */
  form: HandedInForm | null;
  executionRate: string | null;
  executionScore: string | null;
  total: string | null;
  rating: EvaluationResult['rating'] | null;
  conclusion: string | null;
  submittedAt: string | null;
  items: StoredItem[];
  comments: ReviewCommentView[];
  reviews: ReviewView[];
}

/** What is stored of a self-evaluation when it is handed in. */
export interface Submission {
  projectId: string;
  year: number;
  scheme: string;
  executionRate: string | null;
  executionScore: string | null;
  total: string;
  rating: EvaluationResult['rating'];
  conclusion: string | null;
  form: HandedInForm;
  items: readonly HandedInItem[];
}

const STORED = `
  select se.id, se.project_id as "projectId", se.status, se.scheme_id as scheme, se.form, trim_scale(se.execution_rate)::text as "executionRate",
         se.execution_score::text as "executionScore", se.total::text, se.rating, se.conclusion,
         to_json(se.submitted_at)#>>'{}' as "submittedAt",
         coalesce((select json_agg(json_build_object(
             'id', i.id, 'indicatorId', i.indicator_id, 'classCode', i.class_code, 'name', i.name, 'target', i.target,
             'actual', i.actual, 'grade', i.grade, 'share', trim_scale(i.share)::text, 'weight', trim_scale(i.weight)::text,
             'reason', i.reason, 'improvement', i.improvement, 'evidence', i.evidence, 'rule', i.rule,
             'explanation', i.explanation, 'findings', i.findings, 'computedScore', i.computed_score::text,
             'reviewedScore', i.reviewed_score::text, 'reviewReason', i.review_reason) order by i.ordinal, i.id)
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
  where se.region_id = $1`;

const STORED_OF_ONE = `${STORED} and se.project_id = $2 and se.year = $3`;
const STORED_OF_MANY = `${STORED} and se.project_id = any($2::uuid[]) and se.year = $3`;

@Injectable()
export class SelfEvaluationRepository {
  constructor(private readonly database: Database) {}

  async find(user: Principal, projectId: string, year: number): Promise<StoredSelfEvaluation | undefined> {
    const [row] = await this.database.read<StoredSelfEvaluation>(user, STORED_OF_ONE, [user.regionId, projectId, year]);
    return row;
  }

  findAll(user: Principal, projectIds: readonly string[], year: number): Promise<StoredSelfEvaluation[]> {
    return this.database.read<StoredSelfEvaluation>(user, STORED_OF_MANY, [user.regionId, projectIds, year]);
  }

  /** Stores the form as handed in; a reviewer's earlier changes belonged to the earlier submission and go. */
  async submit(transaction: Transaction, user: Principal, submission: Submission): Promise<void> {
    const [stored] = await transaction.query<{ id: string }>(
      `insert into self_evaluation (region_id, id, project_id, year, scheme_id, status, execution_rate, execution_score,
                                    total, rating, conclusion, form, submitted_at, submitted_by)
       values ($1, $2, $3, $4, $5, 'submitted', $6, $7, $8, $9, $10, $11, now(), $12)
       on conflict (region_id, project_id, year) do update set
         scheme_id = excluded.scheme_id, status = 'submitted', execution_rate = excluded.execution_rate,
         execution_score = excluded.execution_score, total = excluded.total, rating = excluded.rating,
         conclusion = excluded.conclusion, form = excluded.form, submitted_at = excluded.submitted_at,
         submitted_by = excluded.submitted_by, version = self_evaluation.version + 1
       returning id`,
      [
        user.regionId,
        v7(),
        submission.projectId,
        submission.year,
        submission.scheme,
        submission.executionRate,
        submission.executionScore,
        submission.total,
        submission.rating,
        submission.conclusion,
        JSON.stringify(submission.form),
        user.userId,
      ],
    );
    await this.replaceItems(transaction, user, stored?.id ?? '', submission.items);
  }

  /** An indicator that is no longer promised leaves the form. */
  private async replaceItems(transaction: Transaction, user: Principal, id: string, items: readonly HandedInItem[]): Promise<void> {
    await transaction.query(
      `delete from self_evaluation_item where region_id = $1 and self_evaluation_id = $2 and indicator_id <> all($3::uuid[])`,
      [user.regionId, id, items.map(({ indicatorId }) => indicatorId)],
    );
    await transaction.query(
      `insert into self_evaluation_item (region_id, id, self_evaluation_id, indicator_id, ordinal, class_code, name, target,
         actual, grade, share, weight, reason, improvement, evidence, computed_score, score, rule, explanation, findings)
       select $1, r.id, $2, r."indicatorId", r.ordinal, r."classCode", r.name, r.target, r.actual, r.grade, r.share, r.weight,
              r.reason, r.improvement, r.evidence, r.score, r.score, r.rule, r.explanation, r.findings
       from jsonb_to_recordset($3::jsonb) as r(id uuid, "indicatorId" uuid, ordinal int, "classCode" text, name text,
         target text, actual text, grade text, share numeric, weight numeric, reason text, improvement text, evidence int,
         score numeric, rule text, explanation jsonb, findings jsonb)
       on conflict (region_id, self_evaluation_id, indicator_id) do update set
         ordinal = excluded.ordinal, class_code = excluded.class_code, name = excluded.name, target = excluded.target,
         actual = excluded.actual, grade = excluded.grade, share = excluded.share, weight = excluded.weight,
         reason = excluded.reason, improvement = excluded.improvement, evidence = excluded.evidence,
         computed_score = excluded.computed_score, score = excluded.score, rule = excluded.rule,
         explanation = excluded.explanation, findings = excluded.findings, reviewed_score = null, review_reason = null`,
      [user.regionId, id, JSON.stringify(items.map((item) => ({ id: v7(), ...item })))],
    );
  }
}
