import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/**
 * Versions of what a department discloses about a year. Content, once approved, and its address never change. What is published and in force
 * is the only thing in the database that a transaction without a region may read, and only one that says that it reads for the public.
 */
export class Publications1764000000100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE publication (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         organization_id uuid NOT NULL,
         year smallint NOT NULL,
         number smallint NOT NULL CHECK (number >= 1),
         status text NOT NULL CHECK (status IN ('prepared', 'approved', 'published', 'withdrawn')),
         department_code text NOT NULL,
         content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
         published_at timestamptz,
         replaced_at timestamptz,
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, organization_id, year, number),
         FOREIGN KEY (region_id, organization_id) REFERENCES organization (region_id, id),
         FOREIGN KEY (region_id, year) REFERENCES fiscal_year (region_id, year),
         CHECK ((published_at IS NULL) = (status IN ('prepared', 'approved')))
       )`,
      `COMMENT ON COLUMN publication.department_code IS 'as it was when the content was frozen: part of the public address'`,
      `CREATE UNIQUE INDEX publication_under_way ON publication (region_id, organization_id, year) WHERE status IN ('prepared', 'approved')`,
      `CREATE UNIQUE INDEX publication_address ON publication (region_id, year, department_code) WHERE status = 'published' AND replaced_at IS NULL`,
      ...rowSecurity('publication', ['select', 'insert', 'update']),
      `CREATE POLICY publication_public ON publication FOR SELECT USING (
         current_setting('app.public', true) = 'on' AND status = 'published' AND replaced_at IS NULL)`,

      `CREATE TABLE publication_step (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         publication_id uuid NOT NULL,
         action text NOT NULL CHECK (action <> ''),
         from_status text,
         to_status text NOT NULL,
         reason text CHECK (btrim(reason) <> ''),
         created_by uuid NOT NULL,
         at timestamptz NOT NULL,
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, publication_id) REFERENCES publication (region_id, id),
         FOREIGN KEY (region_id, created_by) REFERENCES app_user (region_id, id)
       )`,
      `CREATE INDEX publication_step_publication ON publication_step (region_id, publication_id, at)`,
      ...rowSecurity('publication_step', ['select', 'insert']),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE publication_step`, `DROP TABLE publication`]);
  }
}
