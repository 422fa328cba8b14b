import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/** What a person needs to tell own sessions apart, and a name for each that is not what signs in. */
export class KnownSessions1764000000082 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `ALTER TABLE session
         ADD COLUMN id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
         ADD COLUMN user_agent text,
         ADD COLUMN address text,
         ADD COLUMN last_seen_at timestamptz NOT NULL DEFAULT now()`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`ALTER TABLE session DROP COLUMN id, DROP COLUMN user_agent, DROP COLUMN address, DROP COLUMN last_seen_at`]);
  }
}
