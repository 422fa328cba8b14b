import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

const stage = `stage text NOT NULL CHECK (stage IN ('declare', 'review', 'approve', 'adjust', 'monitor',
  'self_evaluate', 'finance_review', 'rectify', 'disclose'))`;

/** Days of an organization and all below it in place of the region's, and later last days that finance granted with a reason. */
export class WindowsOfOrganizations1764000000110 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE organization_window (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         year smallint NOT NULL,
         organization_id uuid NOT NULL,
         ${stage},
         opens_on date NOT NULL,
         closes_on date NOT NULL,
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, year, organization_id, stage),
         FOREIGN KEY (region_id, year) REFERENCES fiscal_year (region_id, year),
         FOREIGN KEY (region_id, organization_id) REFERENCES organization (region_id, id),
         CHECK (opens_on <= closes_on)
       )`,
      `CREATE INDEX organization_window_organization ON organization_window (region_id, organization_id)`,
      ...rowSecurity('organization_window'),

      `CREATE TABLE window_extension (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         year smallint NOT NULL,
         ${stage},
         organization_id uuid,
         project_id uuid,
         closes_on date NOT NULL,
         reason text NOT NULL CHECK (btrim(reason) <> ''),
         granted_by uuid NOT NULL,
         granted_at timestamptz NOT NULL DEFAULT now(),
         withdrawn_by uuid,
         withdrawn_at timestamptz,
         withdrawal_reason text,
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, year) REFERENCES fiscal_year (region_id, year),
         FOREIGN KEY (region_id, organization_id) REFERENCES organization (region_id, id),
         FOREIGN KEY (region_id, project_id) REFERENCES project (region_id, id),
         FOREIGN KEY (region_id, granted_by) REFERENCES app_user (region_id, id),
         FOREIGN KEY (region_id, withdrawn_by) REFERENCES app_user (region_id, id),
         CHECK (num_nonnulls(organization_id, project_id) = 1),
         CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
         CHECK (withdrawn_at IS NULL OR coalesce(btrim(withdrawal_reason), '') <> '')
       )`,
      `COMMENT ON COLUMN window_extension.closes_on IS 'the last day, where that is later than the window itself gives'`,
      `CREATE INDEX window_extension_project ON window_extension (region_id, project_id)`,
      `CREATE INDEX window_extension_organization ON window_extension (region_id, organization_id)`,
      `CREATE INDEX window_extension_newest ON window_extension (region_id, year, id)`,
      ...rowSecurity('window_extension', ['select', 'insert', 'update']),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE window_extension`, `DROP TABLE organization_window`]);
  }
}
