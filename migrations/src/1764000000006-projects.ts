import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/** Budget projects. A deleted one keeps its rows and frees its code. */
export class Projects1764000000006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE project (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         code text NOT NULL CHECK (code !~ '\\s' AND code <> ''),
         name text NOT NULL CHECK (name <> ''),
         organization_id uuid NOT NULL,
         unit_id uuid NOT NULL,
         lead_user_id uuid NOT NULL,
         attribute text NOT NULL CHECK (attribute IN ('continuing', 'new')),
         expenditure_category text NOT NULL CHECK (expenditure_category IN ('own_level', 'transfer')),
         start_year smallint NOT NULL,
         end_year smallint NOT NULL,
         reason text,
         content text,
         address text,
         postcode text,
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         deleted_at timestamptz,
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, organization_id) REFERENCES organization (region_id, id),
         FOREIGN KEY (region_id, unit_id) REFERENCES organization (region_id, id),
         FOREIGN KEY (region_id, lead_user_id) REFERENCES app_user (region_id, id),
         CHECK (start_year <= end_year)
       )`,
      `CREATE UNIQUE INDEX project_code ON project (region_id, code) WHERE deleted_at IS NULL`,
      `CREATE INDEX project_organization ON project (region_id, organization_id, code)`,
      `CREATE INDEX project_unit ON project (region_id, unit_id)`,
      `CREATE INDEX project_lead ON project (region_id, lead_user_id)`,
      ...rowSecurity('project'),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE project`]);
  }
}
