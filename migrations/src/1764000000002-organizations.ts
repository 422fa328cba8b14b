import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/** The tree of departments and their units; `path` ('068/068001/') answers "everything below" with a prefix. */
export class Organizations1764000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE organization (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         parent_id uuid,
         kind text NOT NULL CHECK (kind IN ('department', 'unit')),
         code text NOT NULL,
         name text NOT NULL,
         path text NOT NULL CHECK (path ~ '/$'),
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, code),
         UNIQUE (region_id, path),
         FOREIGN KEY (region_id, parent_id) REFERENCES organization (region_id, id),
         CHECK ((kind = 'department') = (parent_id IS NULL))
       )`,
      `CREATE INDEX organization_parent ON organization (region_id, parent_id)`,
      `CREATE INDEX organization_path ON organization (region_id, path text_pattern_ops)`,
      ...rowSecurity('organization'),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE organization`]);
  }
}
