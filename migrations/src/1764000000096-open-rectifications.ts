import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/** What rectifications of earlier years that are still open do to the declaration of a year: a decision of each region. */
export class OpenRectifications1764000000096 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `ALTER TABLE fiscal_year ADD COLUMN open_rectifications text NOT NULL DEFAULT 'warn'
         CHECK (open_rectifications IN ('block', 'warn', 'ignore'))`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`ALTER TABLE fiscal_year DROP COLUMN open_rectifications`]);
  }
}
