import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/** A project's budget of one year in 万元, with all that its form lists below it. */
export class ProjectBudgets1764000000007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE project_budget (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         project_id uuid NOT NULL,
         year smallint NOT NULL,
         total numeric(18,6) NOT NULL CHECK (total >= 0),
         initial numeric(18,6) NOT NULL CHECK (initial >= 0),
         adjusted numeric(18,6) NOT NULL CHECK (adjusted >= 0),
         change_note text,
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, project_id, year),
         FOREIGN KEY (region_id, project_id) REFERENCES project (region_id, id),
         FOREIGN KEY (region_id, year) REFERENCES fiscal_year (region_id, year)
       )`,
      `CREATE INDEX project_budget_year ON project_budget (region_id, year, project_id)`,
      ...rowSecurity('project_budget'),

      `CREATE TABLE prior_amount (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         project_budget_id uuid NOT NULL,
         year smallint NOT NULL,
         amount numeric(18,6) NOT NULL CHECK (amount >= 0),
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, project_budget_id, year),
         FOREIGN KEY (region_id, project_budget_id) REFERENCES project_budget (region_id, id)
       )`,
      ...rowSecurity('prior_amount'),

      `CREATE TABLE funding_source (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         project_budget_id uuid NOT NULL,
         ordinal smallint NOT NULL,
         kind text NOT NULL CHECK (kind IN ('general_public', 'government_fund', 'state_capital',
           'fiscal_account', 'unit_funds', 'carryover')),
         name text NOT NULL,
         amount numeric(18,6) NOT NULL CHECK (amount >= 0),
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, project_budget_id) REFERENCES project_budget (region_id, id)
       )`,
      `CREATE INDEX funding_source_budget ON funding_source (region_id, project_budget_id, ordinal)`,
      ...rowSecurity('funding_source'),

      `CREATE TABLE expenditure_line (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         project_budget_id uuid NOT NULL,
         ordinal smallint NOT NULL,
         activity text NOT NULL,
         description text,
         economic_class text NOT NULL,
         amount numeric(18,6) NOT NULL CHECK (amount >= 0),
         basis text,
         note text,
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, project_budget_id) REFERENCES project_budget (region_id, id)
       )`,
      `CREATE INDEX expenditure_line_budget ON expenditure_line (region_id, project_budget_id, ordinal)`,
      ...rowSecurity('expenditure_line'),

      `CREATE TABLE procurement_item (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         project_budget_id uuid NOT NULL,
         ordinal smallint NOT NULL,
         item_code text NOT NULL,
         name text,
         quantity numeric(18,6) NOT NULL CHECK (quantity >= 0),
         amount numeric(18,6) NOT NULL CHECK (amount >= 0),
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, project_budget_id) REFERENCES project_budget (region_id, id)
       )`,
      `CREATE INDEX procurement_item_budget ON procurement_item (region_id, project_budget_id, ordinal)`,
      ...rowSecurity('procurement_item'),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `DROP TABLE procurement_item`,
      `DROP TABLE expenditure_line`,
      `DROP TABLE funding_source`,
      `DROP TABLE prior_amount`,
      `DROP TABLE project_budget`,
    ]);
  }
}
