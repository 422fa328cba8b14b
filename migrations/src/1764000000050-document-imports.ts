import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

const BELOW_IMPORT = `FOREIGN KEY (region_id, import_id) REFERENCES document_import (region_id, id)`;

/**
 * Documents that somebody imports: the file, what was read from it part by part, what was noticed, which cells were corrected, and what was
 * accepted when and by whom. Parts and findings are derived from file and corrections; they are replaced whenever the file is read again.
 */
export class DocumentImports1764000000050 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE document_import (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         file_name text NOT NULL CHECK (file_name <> ''),
         size bigint NOT NULL CHECK (size > 0),
         sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
         storage_key text NOT NULL,
         uploaded_by uuid NOT NULL,
         uploaded_at timestamptz NOT NULL,
         status text NOT NULL CHECK (status IN ('reading', 'ready', 'failed')),
         reading_since timestamptz,
         failure jsonb CHECK (jsonb_typeof(failure) = 'object'),
         format text,
         organization jsonb CHECK (jsonb_typeof(organization) = 'object'),
         organization_id uuid,
         fiscal_year smallint,
         settings jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(settings) = 'object'),
         corrections jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(corrections) = 'array'),
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, storage_key),
         FOREIGN KEY (region_id, uploaded_by) REFERENCES app_user (region_id, id),
         FOREIGN KEY (region_id, organization_id) REFERENCES organization (region_id, id),
         CHECK ((status = 'reading') = (reading_since IS NOT NULL)),
         CHECK ((status = 'failed') = (failure IS NOT NULL))
       )`,
      `COMMENT ON COLUMN document_import.organization_id IS 'the department that the file speaks of, where it is known: whose reviewers see the import'`,
      `CREATE INDEX document_import_newest ON document_import (region_id, uploaded_at, id)`,
      `CREATE INDEX document_import_file ON document_import (region_id, sha256)`,
      ...rowSecurity('document_import'),

      `CREATE TABLE document_import_item (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         import_id uuid NOT NULL,
         key text NOT NULL,
         ordinal integer NOT NULL CHECK (ordinal >= 1),
         kind text NOT NULL CHECK (kind IN ('project', 'department', 'budget_table', 'self_evaluation', 'narrative', 'other')),
         code text,
         name text NOT NULL,
         content jsonb NOT NULL,
         lines jsonb NOT NULL CHECK (jsonb_typeof(lines) = 'array'),
         findings jsonb NOT NULL CHECK (jsonb_typeof(findings) = 'object'),
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, import_id, key),
         ${BELOW_IMPORT}
       )`,
      `COMMENT ON COLUMN document_import_item.content IS 'what was understood; null where nothing was'`,
      `COMMENT ON COLUMN document_import_item.lines IS 'rows and paragraphs of the source, with their cells and places'`,
      `CREATE INDEX document_import_item_order ON document_import_item (region_id, import_id, ordinal)`,
      ...rowSecurity('document_import_item'),

      `CREATE TABLE document_import_finding (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         import_id uuid NOT NULL,
         ordinal integer NOT NULL CHECK (ordinal >= 1),
         item_key text NOT NULL,
         line_key text NOT NULL,
         severity text NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
         rule text NOT NULL,
         finding jsonb NOT NULL CHECK (jsonb_typeof(finding) = 'object'),
         cells jsonb NOT NULL CHECK (jsonb_typeof(cells) = 'array'),
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, import_id, ordinal),
         ${BELOW_IMPORT}
       )`,
      ...rowSecurity('document_import_finding'),

      `CREATE TABLE document_import_acceptance (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         import_id uuid NOT NULL,
         accepted_by uuid NOT NULL,
         accepted_at timestamptz NOT NULL,
         items jsonb NOT NULL CHECK (jsonb_typeof(items) = 'array'),
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, accepted_by) REFERENCES app_user (region_id, id),
         ${BELOW_IMPORT}
       )`,
      `CREATE INDEX document_import_acceptance_of ON document_import_acceptance (region_id, import_id, accepted_at)`,
      ...rowSecurity('document_import_acceptance', ['select', 'insert']),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `DROP TABLE document_import_acceptance`,
      `DROP TABLE document_import_finding`,
      `DROP TABLE document_import_item`,
      `DROP TABLE document_import`,
    ]);
  }
}
