import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/**
 * Demands of finance to rectify, on a project or on a whole organization, with every step taken and the files that prove it. The year is
 * the one in which the problem was found; it may lie before the first year that the region keeps here.
 */
export class Rectifications1764000000095 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE rectification (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         project_id uuid,
         organization_id uuid,
         year smallint NOT NULL CHECK (year BETWEEN 2000 AND 2100),
         origin text NOT NULL CHECK (origin IN ('review', 'recheck', 'evaluation', 'other')),
         problem text NOT NULL CHECK (btrim(problem) <> ''),
         demand text NOT NULL CHECK (btrim(demand) <> ''),
         due_on date NOT NULL,
         status text NOT NULL DEFAULT 'demanded'
           CHECK (status IN ('demanded', 'answered', 'returned', 'verified', 'closed', 'cancelled')),
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         raised_by uuid NOT NULL,
         raised_at timestamptz NOT NULL DEFAULT now(),
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, project_id) REFERENCES project (region_id, id),
         FOREIGN KEY (region_id, organization_id) REFERENCES organization (region_id, id),
         FOREIGN KEY (region_id, raised_by) REFERENCES app_user (region_id, id),
         CHECK (num_nonnulls(project_id, organization_id) = 1)
       )`,
      `CREATE INDEX rectification_project ON rectification (region_id, project_id)`,
      `CREATE INDEX rectification_organization ON rectification (region_id, organization_id)`,
      `CREATE INDEX rectification_due ON rectification (region_id, due_on, id)`,
      ...rowSecurity('rectification', ['select', 'insert', 'update']),
      // What was demanded stays as it was demanded; only its state and its deadline move.
      `REVOKE UPDATE ON rectification FROM jixiao_app`,
      `GRANT UPDATE (status, due_on, version) ON rectification TO jixiao_app`,

      `CREATE TABLE rectification_step (
         region_id text NOT NULL,
         id uuid NOT NULL,
         rectification_id uuid NOT NULL,
         action text NOT NULL CHECK (action <> ''),
         from_status text NOT NULL,
         to_status text NOT NULL,
         note text CHECK (btrim(note) <> ''),
         due_on date,
         by uuid NOT NULL,
         at timestamptz NOT NULL DEFAULT now(),
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, rectification_id) REFERENCES rectification (region_id, id),
         FOREIGN KEY (region_id, by) REFERENCES app_user (region_id, id)
       )`,
      `COMMENT ON COLUMN rectification_step.note IS 'the measures of an answer, the reason or opinion of every other step'`,
      `COMMENT ON COLUMN rectification_step.due_on IS 'the deadline that this step set; null where it left it'`,
      `CREATE INDEX rectification_step_of ON rectification_step (region_id, rectification_id, at)`,
      ...rowSecurity('rectification_step', ['select', 'insert']),

      `CREATE TABLE rectification_file (
         region_id text NOT NULL,
         id uuid NOT NULL,
         rectification_id uuid NOT NULL,
         file_name text NOT NULL CHECK (file_name <> ''),
         media_type text NOT NULL,
         size bigint NOT NULL CHECK (size >= 0),
         sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
         storage_key text NOT NULL,
         uploaded_by uuid NOT NULL,
         uploaded_at timestamptz NOT NULL DEFAULT now(),
         deleted_at timestamptz,
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, storage_key),
         FOREIGN KEY (region_id, rectification_id) REFERENCES rectification (region_id, id),
         FOREIGN KEY (region_id, uploaded_by) REFERENCES app_user (region_id, id)
       )`,
      `CREATE INDEX rectification_file_of ON rectification_file (region_id, rectification_id)`,
      ...rowSecurity('rectification_file', ['select', 'insert', 'update']),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE rectification_file`, `DROP TABLE rectification_step`, `DROP TABLE rectification`]);
  }
}
