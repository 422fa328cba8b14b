import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/** Keys under which people created something, so that a request that is sent again creates nothing a second time. */
export class CreationKeys1764000000035 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE creation_key (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         actor_id uuid NOT NULL,
         key text NOT NULL CHECK (key <> ''),
         fingerprint text NOT NULL,
         status smallint,
         answer jsonb,
         created_at timestamptz NOT NULL DEFAULT now(),
         PRIMARY KEY (region_id, id),
         CONSTRAINT creation_key_once UNIQUE (region_id, actor_id, key),
         FOREIGN KEY (region_id, actor_id) REFERENCES app_user (region_id, id)
       )`,
      `COMMENT ON COLUMN creation_key.fingerprint IS 'of the request: the same key must not come with another one'`,
      `COMMENT ON COLUMN creation_key.answer IS 'what was answered; null where it was not to be kept'`,
      ...rowSecurity('creation_key'),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE creation_key`]);
  }
}
