import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

const KINDS = `'general_public', 'government_fund', 'state_capital', 'fiscal_account', 'unit_funds', 'carryover'`;
const OPTIONAL = [
  ['expenditure_line', 'economic_class', `''`],
  ['procurement_item', 'item_code', `''`],
  ['procurement_item', 'quantity', '1'],
] as const;

/** What published forms leave blank stays blank, and a source of funds that a locality invented keeps its name. */
export class PublishedBudgetRows1764000000051 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      ...OPTIONAL.map(([table, column]) => `ALTER TABLE ${table} ALTER COLUMN ${column} DROP NOT NULL`),
      `ALTER TABLE funding_source DROP CONSTRAINT funding_source_kind_check`,
      `ALTER TABLE funding_source ADD CONSTRAINT funding_source_kind_check CHECK (kind IN (${KINDS}, 'other'))`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `UPDATE funding_source SET kind = 'unit_funds' WHERE kind = 'other'`,
      `ALTER TABLE funding_source DROP CONSTRAINT funding_source_kind_check`,
      `ALTER TABLE funding_source ADD CONSTRAINT funding_source_kind_check CHECK (kind IN (${KINDS}))`,
      ...OPTIONAL.flatMap(([table, column, blank]) => [
        `UPDATE ${table} SET ${column} = ${blank} WHERE ${column} IS NULL`,
        `ALTER TABLE ${table} ALTER COLUMN ${column} SET NOT NULL`,
      ]),
    ]);
  }
}
