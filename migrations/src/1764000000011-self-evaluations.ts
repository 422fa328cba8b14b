import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/** A project's self-evaluation of a year; an item keeps its computed score beside what a reviewer made of it, and why. */
export class SelfEvaluations1764000000011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE self_evaluation (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         project_id uuid NOT NULL,
         year smallint NOT NULL,
         scheme_id text NOT NULL REFERENCES scoring_scheme (id),
         status text NOT NULL CHECK (status IN ('draft', 'submitted', 'returned', 'confirmed')),
         execution_rate numeric(18,6) CHECK (execution_rate >= 0),
         execution_score numeric(6,2) CHECK (execution_score BETWEEN 0 AND 100),
         total numeric(6,2) CHECK (total BETWEEN 0 AND 100),
         rating text CHECK (rating IN ('excellent', 'good', 'fair', 'poor')),
         conclusion text,
         submitted_at timestamptz,
         submitted_by uuid,
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, project_id, year),
         FOREIGN KEY (region_id, project_id) REFERENCES project (region_id, id),
         FOREIGN KEY (region_id, year) REFERENCES fiscal_year (region_id, year),
         FOREIGN KEY (region_id, submitted_by) REFERENCES app_user (region_id, id),
         CHECK (status = 'draft' OR (submitted_at IS NOT NULL AND submitted_by IS NOT NULL))
       )`,
      `CREATE INDEX self_evaluation_queue ON self_evaluation (region_id, year, status, submitted_at)`,
      ...rowSecurity('self_evaluation'),

      `CREATE TABLE self_evaluation_item (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         self_evaluation_id uuid NOT NULL,
         indicator_id uuid NOT NULL,
         weight numeric(6,2) NOT NULL CHECK (weight BETWEEN 0 AND 100),
         computed_score numeric(6,2) CHECK (computed_score BETWEEN 0 AND weight),
         score numeric(6,2) CHECK (score BETWEEN 0 AND weight),
         explanation jsonb NOT NULL,
         findings jsonb NOT NULL CHECK (jsonb_typeof(findings) = 'array'),
         reviewed_score numeric(6,2) CHECK (reviewed_score BETWEEN 0 AND weight),
         review_reason text,
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, self_evaluation_id, indicator_id),
         FOREIGN KEY (region_id, self_evaluation_id) REFERENCES self_evaluation (region_id, id),
         FOREIGN KEY (region_id, indicator_id) REFERENCES indicator (region_id, id),
         CHECK (reviewed_score IS NULL OR coalesce(btrim(review_reason), '') <> '')
       )`,
      `CREATE INDEX self_evaluation_item_indicator ON self_evaluation_item (region_id, indicator_id)`,
      ...rowSecurity('self_evaluation_item'),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE self_evaluation_item`, `DROP TABLE self_evaluation`]);
  }
}
