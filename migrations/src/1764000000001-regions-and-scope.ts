import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/**
 * Regions, and the role that the server works as: it owns nothing and cannot bypass row-level security.
 * The role belongs to the whole server, so other databases may still need it when this one goes back to nothing:
 * `down` takes its rights and leaves it.
 */
export class RegionsAndScope1764000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `DO $$
       BEGIN
         IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'jixiao_app') THEN
           CREATE ROLE jixiao_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
         END IF;
       EXCEPTION WHEN duplicate_object OR unique_violation THEN
         NULL; -- another database of this server created it at the same moment
       END
       $$`,
      // A superuser works as any role; anybody else has to be granted it. From PostgreSQL 16 on, creating a role makes its
      // creator a member without the right to SET it; older versions have no such column.
      `DO $$
       BEGIN
         IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = current_user AND rolsuper)
            AND NOT EXISTS (
              SELECT FROM pg_auth_members m
              WHERE m.roleid = 'jixiao_app'::regrole AND m.member = current_user::regrole
                AND to_jsonb(m) ->> 'set_option' IS DISTINCT FROM 'false'
            ) THEN
           GRANT jixiao_app TO CURRENT_USER;
         END IF;
       END
       $$`,
      `GRANT USAGE ON SCHEMA public TO jixiao_app`,
      `CREATE TABLE region (
         id text PRIMARY KEY CHECK (id ~ '^[0-9]{6}$'),
         name text NOT NULL
       )`,
      `GRANT SELECT ON region TO jixiao_app`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE region`, `REVOKE USAGE ON SCHEMA public FROM jixiao_app`]);
  }
}
