import type { QueryRunner } from 'typeorm';

/** Runs the statements one after the other in the migration's transaction. */
export async function runAll(queryRunner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const statement of statements) {
    await queryRunner.query(statement);
  }
}
