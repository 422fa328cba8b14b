import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/**
 * The trail no longer locks the row of its region: every event did so to prove that the region exists, which row security
 * and the actor's key prove already, and so all writers of a region wrote to one row.
 */
export class LightTrail1764000000036 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`ALTER TABLE audit_event DROP CONSTRAINT audit_event_region_id_fkey`]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `ALTER TABLE audit_event ADD CONSTRAINT audit_event_region_id_fkey FOREIGN KEY (region_id) REFERENCES region (id)`,
    ]);
  }
}
