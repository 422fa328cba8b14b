import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/** Decisions of reviewers, and their comments on single cells ('indicator:<id>:actual'). */
export class Reviews1764000000012 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE review (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         self_evaluation_id uuid NOT NULL,
         reviewer_id uuid NOT NULL,
         decision text NOT NULL CHECK (decision IN ('returned', 'confirmed')),
         rating text CHECK (rating IN ('excellent', 'good', 'fair', 'poor')),
         opinion text,
         at timestamptz NOT NULL,
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, self_evaluation_id) REFERENCES self_evaluation (region_id, id),
         FOREIGN KEY (region_id, reviewer_id) REFERENCES app_user (region_id, id),
         CHECK (decision = 'returned' OR rating IS NOT NULL)
       )`,
      `CREATE INDEX review_self_evaluation ON review (region_id, self_evaluation_id, at)`,
      ...rowSecurity('review'),

      `CREATE TABLE review_comment (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         self_evaluation_id uuid NOT NULL,
         cell text NOT NULL CHECK (cell <> ''),
         text text NOT NULL CHECK (btrim(text) <> ''),
         created_by uuid NOT NULL,
         at timestamptz NOT NULL,
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, self_evaluation_id) REFERENCES self_evaluation (region_id, id),
         FOREIGN KEY (region_id, created_by) REFERENCES app_user (region_id, id)
       )`,
      `CREATE INDEX review_comment_self_evaluation ON review_comment (region_id, self_evaluation_id, at)`,
      ...rowSecurity('review_comment'),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE review_comment`, `DROP TABLE review`]);
  }
}
