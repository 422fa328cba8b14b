import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/**
 * The indicator library: common entries of a region and those of a department, found by any fragment.
 *
 * `grams` holds the characters and pairs of characters of an entry. PostgreSQL uses no index for `@>` below row security, because the
 * operator may tell of rows that its asker must not see; `library_matches` therefore asks as the owner, inside the region of the transaction.
 */
export class IndicatorLibrary1764000000120 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE library_entry (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         organization_id uuid,
         class_code text NOT NULL CHECK (class_code <> ''),
         name text NOT NULL CHECK (btrim(name) <> ''),
         aliases text[] NOT NULL,
         definition text NOT NULL,
         unit text,
         direction text NOT NULL CHECK (direction IN ('at_least', 'at_most', 'exactly', 'within', 'by_date', 'described')),
         targets text[] NOT NULL,
         scoring text,
         data_source text,
         evidence text,
         basis text CHECK (basis IN ('planned', 'industry', 'historical', 'expenditure_standard', 'other')),
         state text NOT NULL CHECK (state IN ('proposed', 'approved', 'refused', 'retired')),
         search_names text[] NOT NULL,
         search_definition text NOT NULL,
         grams text[] NOT NULL,
         source_indicator_id uuid,
         proposed_by uuid,
         proposed_at timestamptz NOT NULL DEFAULT now(),
         decided_by uuid,
         decided_at timestamptz,
         decision_reason text,
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, organization_id) REFERENCES organization (region_id, id),
         FOREIGN KEY (region_id, source_indicator_id) REFERENCES indicator (region_id, id),
         FOREIGN KEY (region_id, proposed_by) REFERENCES app_user (region_id, id),
         FOREIGN KEY (region_id, decided_by) REFERENCES app_user (region_id, id)
       )`,
      `COMMENT ON COLUMN library_entry.organization_id IS 'the department whose entry it is; null: common to the region'`,
      `COMMENT ON COLUMN library_entry.search_names IS 'name and aliases without blanks, signs and case, the name first'`,
      `CREATE UNIQUE INDEX library_entry_name ON library_entry (region_id, organization_id, class_code, (search_names[1]))
         NULLS NOT DISTINCT WHERE state = 'approved'`,
      `CREATE INDEX library_entry_order ON library_entry (region_id, class_code, name, id)`,
      `CREATE INDEX library_entry_grams ON library_entry USING gin (grams)`,
      `CREATE INDEX indicator_name ON indicator (region_id, name) WHERE deleted_at IS NULL`,
      ...rowSecurity('library_entry', ['select', 'insert', 'update']),
      `CREATE FUNCTION library_matches(wanted text[]) RETURNS SETOF uuid
         LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT
         AS $$ SELECT e.id FROM library_entry e
               WHERE e.grams @> wanted AND e.region_id = nullif(current_setting('app.region_id', true), '') $$`,
      `REVOKE ALL ON FUNCTION library_matches(text[]) FROM PUBLIC`,
      `GRANT EXECUTE ON FUNCTION library_matches(text[]) TO jixiao_app`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP FUNCTION library_matches(text[])`, `DROP INDEX indicator_name`, `DROP TABLE library_entry`]);
  }
}
