import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/** Auditors read the trail of a whole region, newest first and by days. */
export class AuditSearch1764000000080 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`CREATE INDEX audit_event_time ON audit_event (region_id, at, id)`]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP INDEX audit_event_time`]);
  }
}
