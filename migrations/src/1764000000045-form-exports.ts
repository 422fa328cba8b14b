import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/**
 * Archives of many forms, made in the background. What is asked for and how far it is belongs to the region; that there is something to do
 * has to be found before any region is known, as a session has, and so the tasks are no tenant table: they say whose export is due and
 * nothing about it.
 */
export class FormExports1764000000045 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE form_export (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         requested_by uuid NOT NULL,
         requested_at timestamptz NOT NULL DEFAULT now(),
         year smallint NOT NULL,
         scope text NOT NULL CHECK (scope IN ('region', 'organization')),
         organization_id uuid,
         forms text[] NOT NULL CHECK (cardinality(forms) > 0),
         format text NOT NULL,
         status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'running', 'done', 'failed', 'cancelled', 'expired')),
         total integer CHECK (total >= 0),
         done integer NOT NULL DEFAULT 0 CHECK (done >= 0),
         failed integer NOT NULL DEFAULT 0 CHECK (failed BETWEEN 0 AND done),
         current text,
         failures jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(failures) = 'array'),
         problem text,
         reach text,
         file_name text,
         storage_key text,
         size bigint CHECK (size >= 0),
         sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
         started_at timestamptz,
         finished_at timestamptz,
         expires_at timestamptz,
         deleted_at timestamptz,
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, requested_by) REFERENCES app_user (region_id, id),
         FOREIGN KEY (region_id, organization_id) REFERENCES organization (region_id, id),
         FOREIGN KEY (region_id, year) REFERENCES fiscal_year (region_id, year),
         CHECK ((scope = 'organization') = (organization_id IS NOT NULL)),
         CHECK (status <> 'done' OR (file_name IS NOT NULL AND storage_key IS NOT NULL AND size IS NOT NULL AND sha256 IS NOT NULL AND expires_at IS NOT NULL))
       )`,
      `COMMENT ON COLUMN form_export.done IS 'forms that are behind it, the failed ones included'`,
      `COMMENT ON COLUMN form_export.failures IS 'the first of the forms that could not be written; the archive lists them all'`,
      `COMMENT ON COLUMN form_export.problem IS 'code of what made the whole export fail'`,
      `COMMENT ON COLUMN form_export.reach IS 'what the person could reach when it was made'`,
      `CREATE INDEX form_export_own ON form_export (region_id, requested_by, id)`,
      `CREATE INDEX form_export_organization ON form_export (region_id, organization_id)`,
      `CREATE INDEX form_export_year ON form_export (region_id, year)`,
      ...rowSecurity('form_export'),

      `CREATE TABLE form_export_task (
         export_id uuid PRIMARY KEY,
         region_id text NOT NULL REFERENCES region (id),
         kind text NOT NULL CHECK (kind IN ('make', 'expire')),
         due_at timestamptz NOT NULL DEFAULT now(),
         taken_by uuid,
         taken_until timestamptz,
         attempts smallint NOT NULL DEFAULT 0 CHECK (attempts >= 0),
         CHECK ((taken_by IS NULL) = (taken_until IS NULL))
       )`,
      `COMMENT ON COLUMN form_export_task.taken_until IS 'who took it says again and again that it lives; once this has passed, another one may take it'`,
      `CREATE INDEX form_export_task_due ON form_export_task (due_at)`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON form_export_task TO jixiao_app`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE form_export_task`, `DROP TABLE form_export`]);
  }
}
