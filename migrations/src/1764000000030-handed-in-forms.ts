import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

const COLUMNS = [
  'rule', 'ordinal', 'class_code', 'name', 'target', 'actual', 'grade', 'share', 'reason', 'improvement', 'evidence',
];

/**
 * A self-evaluation keeps the form as it was handed in: what was promised, reached and explained stands beside every score, so that neither
 * a later target nor a later scheme changes what finance reviewed. Earlier ones get what stands there now.
 */
export class HandedInForms1764000000030 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `ALTER TABLE self_evaluation_item
         ADD COLUMN rule text,
         ADD COLUMN ordinal smallint,
         ADD COLUMN class_code text,
         ADD COLUMN name text,
         ADD COLUMN target text,
         ADD COLUMN actual text,
         ADD COLUMN grade text CHECK (grade IN ('achieved', 'partly_achieved', 'not_achieved')),
         ADD COLUMN share numeric(5,4) CHECK (share BETWEEN 0 AND 1),
         ADD COLUMN reason text,
         ADD COLUMN improvement text,
         ADD COLUMN evidence integer NOT NULL DEFAULT 0 CHECK (evidence >= 0)`,
      `UPDATE self_evaluation_item si SET
         rule = si.explanation->>'rule', explanation = si.explanation - 'rule', ordinal = x.ordinal,
         class_code = x.class_code, name = x.name, target = x.target, actual = x.actual, grade = x.grade, share = x.share,
         reason = x.reason, improvement = x.improvement, evidence = x.evidence
       FROM (
         SELECT i.region_id, i.id, i.class_code, i.name, i.target, a.actual, a.grade, a.share, a.reason, a.improvement,
                row_number() OVER (PARTITION BY g.region_id, g.project_id, g.year ORDER BY g.ordinal, i.ordinal, i.id) AS ordinal,
                (SELECT count(*) FROM evidence_file e
                 WHERE e.region_id = i.region_id AND e.indicator_id = i.id AND e.deleted_at IS NULL) AS evidence
         FROM indicator i
         JOIN goal g ON g.region_id = i.region_id AND g.id = i.goal_id AND g.horizon = 'annual'
         LEFT JOIN actual_value a ON a.region_id = i.region_id AND a.indicator_id = i.id) x
       WHERE x.region_id = si.region_id AND x.id = si.indicator_id`,
      `ALTER TABLE self_evaluation_item
         ALTER COLUMN ordinal SET NOT NULL,
         ALTER COLUMN class_code SET NOT NULL,
         ALTER COLUMN name SET NOT NULL,
         ALTER COLUMN target SET NOT NULL,
         ALTER COLUMN evidence DROP DEFAULT`,

      `ALTER TABLE self_evaluation ADD COLUMN form jsonb CHECK (jsonb_typeof(form) = 'object')`,
      `UPDATE self_evaluation se SET form = jsonb_build_object(
         'project', (
           SELECT jsonb_build_object('code', p.code, 'name', p.name,
             'department', jsonb_build_object('id', d.id, 'code', d.code, 'name', d.name),
             'unit', CASE WHEN u.id IS NULL THEN NULL ELSE jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name) END)
           FROM project p
           JOIN organization d ON d.region_id = p.region_id AND d.id = p.organization_id
           LEFT JOIN organization u ON u.region_id = p.region_id AND u.id = p.unit_id
           WHERE p.region_id = se.region_id AND p.id = se.project_id),
         'goals', coalesce((
           SELECT jsonb_agg(jsonb_build_object('ordinal', g.ordinal, 'statement', g.statement) ORDER BY g.ordinal)
           FROM goal g
           WHERE g.region_id = se.region_id AND g.project_id = se.project_id AND g.year = se.year AND g.horizon = 'annual'), '[]'),
         'amounts', coalesce((
           SELECT jsonb_object_agg(x.source, jsonb_build_object('initial', trim_scale(x.initial)::text,
                    'adjusted', trim_scale(x.adjusted)::text, 'executed', trim_scale(x.executed)::text))
           FROM project_budget b
           JOIN execution_amount x ON x.region_id = b.region_id AND x.project_budget_id = b.id
           WHERE b.region_id = se.region_id AND b.project_id = se.project_id AND b.year = se.year), '{}'),
         'execution', jsonb_build_object('weight', s.definition->'execution'->'weight', 'explanation', NULL, 'findings', '[]'::jsonb),
         'findings', '[]'::jsonb,
         'ratingBands', s.definition->'ratingBands')
       FROM scoring_scheme s
       WHERE s.id = se.scheme_id AND se.status <> 'draft'`,
      `ALTER TABLE self_evaluation ADD CONSTRAINT self_evaluation_form_kept CHECK (status = 'draft' OR form IS NOT NULL)`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `ALTER TABLE self_evaluation DROP COLUMN form`,
      `UPDATE self_evaluation_item SET explanation = explanation || jsonb_build_object('rule', rule) WHERE rule IS NOT NULL`,
      `ALTER TABLE self_evaluation_item ${COLUMNS.map((column) => `DROP COLUMN ${column}`).join(', ')}`,
    ]);
  }
}
