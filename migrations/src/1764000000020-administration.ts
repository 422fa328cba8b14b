import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/**
 * What administering takes: versions of years (their windows included) and organizations, people who have left, and
 * passwords that somebody else gave and that the first sign-in has to replace.
 */
export class Administration1764000000020 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `ALTER TABLE fiscal_year ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1)`,
      `ALTER TABLE organization ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1)`,
      `ALTER TABLE app_user ADD COLUMN deactivated_at timestamptz`,
      `CREATE INDEX app_user_name ON app_user (region_id, name, id)`,
      `ALTER TABLE account ADD COLUMN must_change boolean NOT NULL DEFAULT false`,
      `COMMENT ON COLUMN account.must_change IS 'the password was generated and shown once; its owner has to choose another'`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `ALTER TABLE account DROP COLUMN must_change`,
      `DROP INDEX app_user_name`,
      `ALTER TABLE app_user DROP COLUMN deactivated_at`,
      `ALTER TABLE organization DROP COLUMN version`,
      `ALTER TABLE fiscal_year DROP COLUMN version`,
    ]);
  }
}
