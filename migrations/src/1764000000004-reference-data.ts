import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/** What all regions share: the class tree by the year from which it holds, scoring schemes, classification codes. */
export class ReferenceData1764000000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `CREATE TABLE indicator_class (
         from_year smallint NOT NULL,
         code text NOT NULL,
         parent text,
         name_zh text NOT NULL,
         name_en text NOT NULL,
         ordinal smallint NOT NULL,
         PRIMARY KEY (from_year, code),
         FOREIGN KEY (from_year, parent) REFERENCES indicator_class (from_year, code)
       )`,
      `CREATE TABLE scoring_scheme (
         id text PRIMARY KEY,
         definition jsonb NOT NULL CHECK (jsonb_typeof(definition) = 'object')
       )`,
      `CREATE TABLE classification_code (
         kind text NOT NULL CHECK (kind IN ('functional', 'economic')),
         code text NOT NULL CHECK (code ~ '^[0-9]{3}([0-9]{2}){0,2}$'),
         name text NOT NULL,
         PRIMARY KEY (kind, code)
       )`,
      `GRANT SELECT ON indicator_class, scoring_scheme, classification_code TO jixiao_app`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`DROP TABLE classification_code`, `DROP TABLE scoring_scheme`, `DROP TABLE indicator_class`]);
  }
}
