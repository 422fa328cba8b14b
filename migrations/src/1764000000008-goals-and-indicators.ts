import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/** Goals of a project or of a whole organization, and their indicators: the target as written beside its parsed meaning. */
export class GoalsAndIndicators1764000000008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE goal (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         project_id uuid,
         organization_id uuid,
         year smallint NOT NULL,
         horizon text NOT NULL CHECK (horizon IN ('long_term', 'annual')),
         ordinal smallint NOT NULL CHECK (ordinal >= 1),
         statement text NOT NULL,
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         PRIMARY KEY (region_id, id),
         UNIQUE NULLS NOT DISTINCT (region_id, project_id, organization_id, year, horizon, ordinal),
         FOREIGN KEY (region_id, project_id) REFERENCES project (region_id, id),
         FOREIGN KEY (region_id, organization_id) REFERENCES organization (region_id, id),
         FOREIGN KEY (region_id, year) REFERENCES fiscal_year (region_id, year),
         CHECK (num_nonnulls(project_id, organization_id) = 1)
       )`,
      `CREATE INDEX goal_organization ON goal (region_id, organization_id, year) WHERE organization_id IS NOT NULL`,
      ...rowSecurity('goal'),

      `CREATE TABLE indicator (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         goal_id uuid NOT NULL,
         ordinal smallint NOT NULL CHECK (ordinal >= 1),
         class_code text NOT NULL,
         name text NOT NULL CHECK (name <> ''),
         target text NOT NULL,
         target_parsed jsonb NOT NULL CHECK (jsonb_typeof(target_parsed) = 'object'),
         basis text CHECK (basis IN ('planned', 'industry', 'historical', 'expenditure_standard', 'other')),
         basis_note text,
         weight numeric(6,2) CHECK (weight BETWEEN 0 AND 100),
         two_years_before text,
         year_before text,
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         deleted_at timestamptz,
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, goal_id) REFERENCES goal (region_id, id)
       )`,
      `CREATE INDEX indicator_goal ON indicator (region_id, goal_id, ordinal)`,
      ...rowSecurity('indicator'),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE indicator`, `DROP TABLE goal`]);
  }
}
