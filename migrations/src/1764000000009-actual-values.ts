import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/** What was achieved for each indicator, and what was spent, in 万元, from each source. */
export class ActualValues1764000000009 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE actual_value (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         indicator_id uuid NOT NULL,
         actual text,
         grade text CHECK (grade IN ('achieved', 'partly_achieved', 'not_achieved')),
         share numeric(5,4) CHECK (share BETWEEN 0 AND 1),
         reason text,
         improvement text,
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         recorded_by uuid NOT NULL,
         recorded_at timestamptz NOT NULL,
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, indicator_id),
         FOREIGN KEY (region_id, indicator_id) REFERENCES indicator (region_id, id),
         FOREIGN KEY (region_id, recorded_by) REFERENCES app_user (region_id, id)
       )`,
      ...rowSecurity('actual_value'),

      `CREATE TABLE execution_amount (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         project_budget_id uuid NOT NULL,
         source text NOT NULL CHECK (source IN ('total', 'fiscal', 'carryover', 'other')),
         initial numeric(18,6) NOT NULL CHECK (initial >= 0),
         adjusted numeric(18,6) NOT NULL CHECK (adjusted >= 0),
         executed numeric(18,6) CHECK (executed >= 0),
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, project_budget_id, source),
         FOREIGN KEY (region_id, project_budget_id) REFERENCES project_budget (region_id, id)
       )`,
      `COMMENT ON COLUMN execution_amount.executed IS 'null until somebody records it; zero is a recorded zero'`,
      ...rowSecurity('execution_amount'),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE execution_amount`, `DROP TABLE actual_value`]);
  }
}
