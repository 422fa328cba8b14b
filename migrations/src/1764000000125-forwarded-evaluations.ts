import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

const status = (codes: string): string[] => [
  `ALTER TABLE self_evaluation DROP CONSTRAINT self_evaluation_status_check`,
  `ALTER TABLE self_evaluation ADD CONSTRAINT self_evaluation_status_check CHECK (status IN (${codes}))`,
];

const decision = (codes: string): string[] => [
  `ALTER TABLE review DROP CONSTRAINT review_decision_check`,
  `ALTER TABLE review ADD CONSTRAINT review_decision_check CHECK (decision IN (${codes}))`,
];

/** The department reviews a self-evaluation before finance does. What was handed in so far is with finance, and stays there. */
export class ForwardedEvaluations1764000000125 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      ...status(`'draft', 'submitted', 'forwarded', 'returned', 'confirmed'`),
      `UPDATE self_evaluation SET status = 'forwarded' WHERE status = 'submitted'`,
      ...decision(`'forwarded', 'returned', 'confirmed'`),
      `ALTER TABLE review DROP CONSTRAINT review_check`,
      `ALTER TABLE review ADD CONSTRAINT review_check CHECK (decision <> 'confirmed' OR rating IS NOT NULL)`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `DELETE FROM review WHERE decision = 'forwarded'`,
      `ALTER TABLE review DROP CONSTRAINT review_check`,
      `ALTER TABLE review ADD CONSTRAINT review_check CHECK (decision = 'returned' OR rating IS NOT NULL)`,
      ...decision(`'returned', 'confirmed'`),
      `UPDATE self_evaluation SET status = 'submitted' WHERE status = 'forwarded'`,
      ...status(`'draft', 'submitted', 'returned', 'confirmed'`),
    ]);
  }
}
