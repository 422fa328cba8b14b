import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/**
 * Why a reviewer lets a warning stand. It belongs to the fingerprint of the finding, that is to its figures; it may be taken back, with a
 * reason, and is never deleted.
 */
export class CheckWaivers1764000000055 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE check_waiver (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         project_id uuid,
         organization_id uuid,
         year smallint NOT NULL,
         rule text NOT NULL CHECK (rule <> ''),
         fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
         cells jsonb NOT NULL CHECK (jsonb_typeof(cells) = 'array'),
         message jsonb NOT NULL CHECK (jsonb_typeof(message) = 'object'),
         check_version text NOT NULL CHECK (check_version <> ''),
         reason text NOT NULL CHECK (btrim(reason) <> ''),
         created_by uuid NOT NULL,
         created_at timestamptz NOT NULL DEFAULT now(),
         taken_back_by uuid,
         taken_back_at timestamptz,
         taken_back_reason text CHECK (btrim(taken_back_reason) <> ''),
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, project_id) REFERENCES project (region_id, id),
         FOREIGN KEY (region_id, organization_id) REFERENCES organization (region_id, id),
         FOREIGN KEY (region_id, year) REFERENCES fiscal_year (region_id, year),
         FOREIGN KEY (region_id, created_by) REFERENCES app_user (region_id, id),
         FOREIGN KEY (region_id, taken_back_by) REFERENCES app_user (region_id, id),
         CHECK (num_nonnulls(project_id, organization_id) = 1),
         CHECK (num_nonnulls(taken_back_by, taken_back_at, taken_back_reason) IN (0, 3))
       )`,
      `COMMENT ON COLUMN check_waiver.message IS 'what the finding said, in both languages: its figures are no longer there once they change'`,
      `CREATE UNIQUE INDEX check_waiver_project ON check_waiver (region_id, project_id, year, fingerprint)
         WHERE project_id IS NOT NULL AND taken_back_at IS NULL`,
      `CREATE UNIQUE INDEX check_waiver_organization ON check_waiver (region_id, organization_id, year, fingerprint)
         WHERE organization_id IS NOT NULL AND taken_back_at IS NULL`,
      ...rowSecurity('check_waiver', ['select', 'insert', 'update']),
      // What was said stays as it was said: the server can only take a waiver back.
      `REVOKE UPDATE ON check_waiver FROM jixiao_app`,
      `GRANT UPDATE (taken_back_by, taken_back_at, taken_back_reason) ON check_waiver TO jixiao_app`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE check_waiver`]);
  }
}
