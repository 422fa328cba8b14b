import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from './row-security.js';
import { runAll } from './run-all.js';

/**
 * People, their roles, and how they sign in. Accounts and sessions are read before any region is known and so are not
 * tenant tables; they name the user without a foreign key, which a distributed `app_user` could not answer.
 */
export class UsersAndSessions1764000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE app_user (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         organization_id uuid,
         name text NOT NULL,
         phone text,
         version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
         PRIMARY KEY (region_id, id),
         FOREIGN KEY (region_id, organization_id) REFERENCES organization (region_id, id)
       )`,
      `CREATE INDEX app_user_organization ON app_user (region_id, organization_id)`,
      ...rowSecurity('app_user'),

      `CREATE TABLE role_assignment (
         region_id text NOT NULL REFERENCES region (id),
         id uuid NOT NULL,
         user_id uuid NOT NULL,
         role text NOT NULL CHECK (role IN ('lead', 'department', 'finance', 'reader', 'administrator')),
         organization_id uuid,
         PRIMARY KEY (region_id, id),
         UNIQUE NULLS NOT DISTINCT (region_id, user_id, role, organization_id),
         FOREIGN KEY (region_id, user_id) REFERENCES app_user (region_id, id),
         FOREIGN KEY (region_id, organization_id) REFERENCES organization (region_id, id)
       )`,
      `CREATE INDEX role_assignment_organization ON role_assignment (region_id, organization_id)`,
      ...rowSecurity('role_assignment'),

      `CREATE TABLE account (
         id uuid PRIMARY KEY,
         username text NOT NULL UNIQUE,
         password_hash text NOT NULL,
         region_id text NOT NULL REFERENCES region (id),
         user_id uuid NOT NULL,
         UNIQUE (region_id, user_id)
       )`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON account TO jixiao_app`,

      `CREATE TABLE session (
         token_hash text PRIMARY KEY,
         region_id text NOT NULL REFERENCES region (id),
         user_id uuid NOT NULL,
         csrf_token_hash text NOT NULL,
         created_at timestamptz NOT NULL DEFAULT now(),
         expires_at timestamptz NOT NULL
       )`,
      `CREATE INDEX session_by_user ON session (region_id, user_id)`,
      `CREATE INDEX session_expiry ON session (expires_at)`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON session TO jixiao_app`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE session`, `DROP TABLE account`, `DROP TABLE role_assignment`, `DROP TABLE app_user`]);
  }
}
