import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/**
 * Anchors of the trail. A chain proves itself but for its end: that the last events of an object are gone shows only against
 * what was noted of it before. An anchor notes the heads of all chains that grew since the one before it, and is chained to
 * that one; as the events, anchors are only added.
 */
export class AuditAnchors1764000000081 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE audit_anchor (
         region_id text NOT NULL,
         id uuid NOT NULL,
         at timestamptz NOT NULL,
         heads integer NOT NULL CHECK (heads > 0),
         previous_hash text,
         hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
         PRIMARY KEY (region_id, id),
         UNIQUE NULLS NOT DISTINCT (region_id, previous_hash)
       )`,
      `CREATE INDEX audit_anchor_time ON audit_anchor (region_id, at, id)`,
      ...rowSecurity('audit_anchor', ['select', 'insert']),

      `CREATE TABLE audit_anchor_head (
         region_id text NOT NULL,
         id uuid NOT NULL,
         anchor_id uuid NOT NULL,
         object_type text NOT NULL,
         object_id uuid NOT NULL,
         hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
         PRIMARY KEY (region_id, id),
         UNIQUE (region_id, object_type, object_id, hash),
         FOREIGN KEY (region_id, anchor_id) REFERENCES audit_anchor (region_id, id)
       )`,
      `CREATE INDEX audit_anchor_head_anchor ON audit_anchor_head (region_id, anchor_id)`,
      ...rowSecurity('audit_anchor_head', ['select', 'insert']),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE audit_anchor_head`, `DROP TABLE audit_anchor`]);
  }
}
