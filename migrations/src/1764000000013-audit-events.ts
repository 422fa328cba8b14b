import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/**
 * The trail. The server may add to it and read it, nothing else. Each row carries the hash of the one before it on the
 * same object, and no two rows may follow the same one: the chain of an object cannot fork.
 */
export class AuditEvents1764000000013 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE audit_event (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         at timestamptz NOT NULL,
         actor_id uuid,
         action text NOT NULL CHECK (action <> ''),
         object_type text NOT NULL CHECK (object_type <> ''),
         object_id uuid NOT NULL,
         changes jsonb NOT NULL,
         request_id text,
         previous_hash text,
         hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
         PRIMARY KEY (region_id, id),
         UNIQUE NULLS NOT DISTINCT (region_id, object_type, object_id, previous_hash),
         FOREIGN KEY (region_id, actor_id) REFERENCES app_user (region_id, id)
       )`,
      `CREATE INDEX audit_event_object ON audit_event (region_id, object_type, object_id, at)`,
      ...rowSecurity('audit_event', ['select', 'insert']),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE audit_event`]);
  }
}
