import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

const stage = `stage text NOT NULL CHECK (stage IN ('declare', 'review', 'approve', 'adjust', 'monitor',
  'self_evaluate', 'finance_review', 'rectify', 'disclose'))`;

/** A region's budget years: scheme, stage, and the days on which each stage takes entries. */
export class FiscalYears1764000000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE fiscal_year (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         year smallint NOT NULL CHECK (year BETWEEN 2000 AND 2100),
         scheme_id text NOT NULL REFERENCES scoring_scheme (id),
         ${stage},
         demonstration boolean NOT NULL DEFAULT false,
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, year)
       )`,
      `COMMENT ON COLUMN fiscal_year.demonstration IS 'actual values of this year are invented; said so on screen'`,
      ...rowSecurity('fiscal_year'),

      `CREATE TABLE entry_window (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         year smallint NOT NULL,
         ${stage},
         opens_on date NOT NULL,
         closes_on date NOT NULL,
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, year, stage),
         FOREIGN KEY (region_id, year) REFERENCES fiscal_year (region_id, year),
         CHECK (opens_on <= closes_on)
       )`,
      ...rowSecurity('entry_window'),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE entry_window`, `DROP TABLE fiscal_year`]);
  }
}
