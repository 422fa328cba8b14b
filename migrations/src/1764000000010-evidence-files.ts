import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/** Evidence of an actual value: the row describes, `storage_key` finds the bytes. */
export class EvidenceFiles1764000000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE evidence_file (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         indicator_id uuid NOT NULL,
         file_name text NOT NULL CHECK (file_name <> ''),
         media_type text NOT NULL,
         size bigint NOT NULL CHECK (size >= 0),
         sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
         storage_key text NOT NULL,
         uploaded_by uuid NOT NULL,
         uploaded_at timestamptz NOT NULL,
         deleted_at timestamptz,
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, storage_key),
         FOREIGN KEY (region_id, indicator_id) REFERENCES indicator (region_id, id),
         FOREIGN KEY (region_id, uploaded_by) REFERENCES app_user (region_id, id)
       )`,
      `CREATE INDEX evidence_file_indicator ON evidence_file (region_id, indicator_id)`,
      ...rowSecurity('evidence_file'),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE evidence_file`]);
  }
}
