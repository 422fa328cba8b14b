import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';
import { keepFirstVersions } from './target-content.js';

/** Years that are beyond declaring have been approved outside of the program: what stands is kept as their approved version. */
export class ApprovedTargets1764000000071 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `INSERT INTO target_set (region_id, id, project_id, organization_id, year, status)
       SELECT f.region_id, gen_random_uuid(), x.project_id, x.organization_id, f.year, 'finance-approved'
       FROM fiscal_year f
       JOIN (SELECT region_id, project_id, NULL::uuid AS organization_id, year FROM project_budget
             UNION SELECT region_id, NULL, organization_id, year FROM goal WHERE organization_id IS NOT NULL AND deleted_at IS NULL) x
         ON x.region_id = f.region_id AND x.year = f.year
       WHERE f.stage <> 'declare'`,
      keepFirstVersions({ kind: `'approved'`, reason: `'启用版本管理前已批复'`, by: 'NULL::uuid', at: 'now()' }),
    ]);
  }

  /** Everything of it lives in the tables of the migration before. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(
      queryRunner,
      ['target_comment', 'target_review', 'target_set_version', 'target_step', 'target_set'].map((table) => `DELETE FROM ${table}`),
    );
  }
}
