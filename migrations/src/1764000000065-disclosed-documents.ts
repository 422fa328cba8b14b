import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

const KINDS = `'summary', 'income', 'expenditure', 'appropriation', 'general_by_function', 'general_by_unit', 'general_basic', 'three_public',
               'government_fund', 'state_capital', 'projects'`;

/** What both have: whose and of which year they are, what they say, and the document that they were last taken from. */
const OWNER = `
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         organization_id uuid NOT NULL,
         year smallint NOT NULL`;
const KEYS = `
         import_id uuid,
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, organization_id) REFERENCES organization (region_id, id),
         FOREIGN KEY (region_id, year) REFERENCES fiscal_year (region_id, year),
         FOREIGN KEY (region_id, import_id) REFERENCES document_import (region_id, id)`;

/**
 * The disclosure tables (表1–10) of an organization and year, and the part of its whole-department form that is not about goals. Both are kept
 * as they were read, each row and cell with its place in the source: they are given out and checked as a whole, never summed up by the database.
 */
export class DisclosedDocuments1764000000065 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE disclosure_table (${OWNER},
         kind text NOT NULL CHECK (kind IN (${KINDS})),
         content jsonb NOT NULL CHECK (jsonb_typeof(content->'rows') = 'array' AND content->>'kind' = kind),${KEYS},
         UNIQUE (region_id, organization_id, year, kind)
       )`,
      `COMMENT ON COLUMN disclosure_table.content IS 'number, title, unit of money, columns, rows with amounts and places, and the note below'`,
      ...rowSecurity('disclosure_table', ['select', 'insert', 'update']),

      `CREATE TABLE department_overview (${OWNER},
         content jsonb NOT NULL CHECK (jsonb_typeof(content->'structure') = 'array'),${KEYS},
         UNIQUE (region_id, organization_id, year)
       )`,
      `COMMENT ON COLUMN department_overview.content IS 'income and expenditure of the year and of the two before, functions and tasks'`,
      ...rowSecurity('department_overview', ['select', 'insert', 'update']),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE department_overview`, `DROP TABLE disclosure_table`]);
  }
}
