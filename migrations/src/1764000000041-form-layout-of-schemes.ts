import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/** The Hubei scheme names the layout of its form; a scheme that names none keeps the national one. */
export class FormLayoutOfSchemes1764000000041 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `UPDATE scoring_scheme SET definition = definition || '{"formLayout": "hubei-2020"}' WHERE id = 'hubei-2020'`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [`UPDATE scoring_scheme SET definition = definition - 'formLayout'`]);
  }
}
