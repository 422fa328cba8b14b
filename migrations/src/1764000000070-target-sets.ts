import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

const OF_SET = `FOREIGN KEY (region_id, target_set_id) REFERENCES target_set (region_id, id)`;

/**
 * Where the targets of a project or of a whole organization stand in a year, every step with its reason, and every version whole. The server
 * may add steps, versions, reviews and comments, but never change or delete one. Targets without a set are a draft.
 */
export class TargetSets1764000000070 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE target_set (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         project_id uuid,
         organization_id uuid,
         year smallint NOT NULL,
         status text NOT NULL CHECK (status IN (
           'draft', 'submitted', 'department-approved', 'returned', 'blocked', 'finance-approved', 'adjustment-requested',
           'adjustment-refused', 'adjusting', 'adjustment-submitted', 'adjustment-forwarded', 'adjusted')),
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         changed_at timestamptz NOT NULL DEFAULT now(),
         PRIMARY KEY (region_id, id),
         UNIQUE NULLS NOT DISTINCT (region_id, project_id, organization_id, year),
         FOREIGN KEY (region_id, project_id) REFERENCES project (region_id, id),
         FOREIGN KEY (region_id, organization_id) REFERENCES organization (region_id, id),
         FOREIGN KEY (region_id, year) REFERENCES fiscal_year (region_id, year),
         CHECK (num_nonnulls(project_id, organization_id) = 1)
       )`,
      `CREATE INDEX target_set_organization ON target_set (region_id, organization_id, year) WHERE organization_id IS NOT NULL`,
      `CREATE INDEX target_set_status ON target_set (region_id, year, status)`,
      ...rowSecurity('target_set', ['select', 'insert', 'update']),

      `CREATE TABLE target_step (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         target_set_id uuid NOT NULL,
         action text NOT NULL CHECK (action <> ''),
         from_status text NOT NULL,
         to_status text NOT NULL,
         reason text CHECK (btrim(reason) <> ''),
         created_by uuid NOT NULL,
         at timestamptz NOT NULL,
         PRIMARY KEY (region_id, id),
         ${OF_SET},
         FOREIGN KEY (region_id, created_by) REFERENCES app_user (region_id, id)
       )`,
      `CREATE INDEX target_step_set ON target_step (region_id, target_set_id, at)`,
      ...rowSecurity('target_step', ['select', 'insert']),

      `CREATE TABLE target_set_version (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         target_set_id uuid NOT NULL,
         number smallint NOT NULL CHECK (number >= 1),
         kind text NOT NULL CHECK (kind IN ('declared', 'returned', 'approved', 'adjusted')),
         content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
         reason text CHECK (btrim(reason) <> ''),
         created_by uuid,
         created_at timestamptz NOT NULL,
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, target_set_id, number),
         ${OF_SET},
         FOREIGN KEY (region_id, created_by) REFERENCES app_user (region_id, id)
       )`,
      `COMMENT ON COLUMN target_set_version.created_by IS 'nobody where the version was kept when versions were introduced'`,
      ...rowSecurity('target_set_version', ['select', 'insert']),

      `CREATE TABLE target_review (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         target_set_id uuid NOT NULL,
         version_number smallint NOT NULL,
         items jsonb NOT NULL CHECK (jsonb_typeof(items) = 'object'),
         rule text NOT NULL CHECK (rule <> ''),
         overall text CHECK (overall IN ('excellent', 'good', 'fair', 'poor')),
         outcome text CHECK (outcome IN ('pass', 'edit', 'resubmit', 'block')),
         reviewed_by uuid NOT NULL,
         at timestamptz NOT NULL,
         PRIMARY KEY (region_id, id),
         ${OF_SET},
         FOREIGN KEY (region_id, target_set_id, version_number) REFERENCES target_set_version (region_id, target_set_id, number),
         FOREIGN KEY (region_id, reviewed_by) REFERENCES app_user (region_id, id),
         CHECK (num_nonnulls(overall, outcome) IN (0, 2))
       )`,
      `COMMENT ON COLUMN target_review.overall IS 'null until all eight items are graded; the newest review of a version counts'`,
      `CREATE INDEX target_review_set ON target_review (region_id, target_set_id, version_number, at)`,
      ...rowSecurity('target_review', ['select', 'insert']),

      `CREATE TABLE target_comment (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         target_set_id uuid NOT NULL,
         version_number smallint NOT NULL,
         cell text NOT NULL CHECK (cell <> ''),
         text text NOT NULL CHECK (btrim(text) <> ''),
         created_by uuid NOT NULL,
         at timestamptz NOT NULL,
         PRIMARY KEY (region_id, id),
         ${OF_SET},
         FOREIGN KEY (region_id, target_set_id, version_number) REFERENCES target_set_version (region_id, target_set_id, number),
         FOREIGN KEY (region_id, created_by) REFERENCES app_user (region_id, id)
       )`,
      `CREATE INDEX target_comment_set ON target_comment (region_id, target_set_id, version_number, at)`,
      ...rowSecurity('target_comment', ['select', 'insert']),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(
      queryRunner,
      ['target_comment', 'target_review', 'target_set_version', 'target_step', 'target_set'].map((table) => `DROP TABLE ${table}`),
    );
  }
}
