import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/**
 * Who stands in for whom, with which roles and until which day. A session acts as a deputy or for its own person, never both,
 * and every event says for whom it was done. Delegations are ended, never deleted.
 */
export class Delegations1764000000083 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE delegation (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         delegator_id uuid NOT NULL,
         delegate_id uuid NOT NULL CHECK (delegate_id <> delegator_id),
         roles jsonb NOT NULL CHECK (jsonb_typeof(roles) = 'array' AND jsonb_array_length(roles) > 0),
         starts_on date NOT NULL,
         ends_on date NOT NULL CHECK (ends_on >= starts_on),
         reason text NOT NULL CHECK (reason <> ''),
         created_by uuid NOT NULL,
         created_at timestamptz NOT NULL DEFAULT now(),
         ended_at timestamptz,
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, delegator_id) REFERENCES app_user (region_id, id),
         FOREIGN KEY (region_id, delegate_id) REFERENCES app_user (region_id, id),
         FOREIGN KEY (region_id, created_by) REFERENCES app_user (region_id, id)
       )`,
      `CREATE INDEX delegation_delegator ON delegation (region_id, delegator_id)`,
      `CREATE INDEX delegation_delegate ON delegation (region_id, delegate_id)`,
      ...rowSecurity('delegation', ['select', 'insert', 'update']),
      `ALTER TABLE session ADD COLUMN delegation_id uuid`,
      `ALTER TABLE audit_event ADD COLUMN deputy_of uuid,
         ADD CONSTRAINT audit_event_deputy_of_fkey FOREIGN KEY (region_id, deputy_of) REFERENCES app_user (region_id, id)`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `ALTER TABLE audit_event DROP COLUMN deputy_of`,
      `ALTER TABLE session DROP COLUMN delegation_id`,
      `DROP TABLE delegation`,
    ]);
  }
}
