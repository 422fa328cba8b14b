import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

const PLACE = '(region_id, project_id, organization_id, year, horizon, ordinal)';

/** A goal that is taken away stays for the trail and for what was handed in, and leaves its place to another. */
export class RemovedGoals1764000000060 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `ALTER TABLE goal ADD COLUMN deleted_at timestamptz`,
      `ALTER TABLE goal DROP CONSTRAINT goal_region_id_project_id_organization_id_year_horizon_ordi_key`,
      `CREATE UNIQUE INDEX goal_place ON goal ${PLACE} NULLS NOT DISTINCT WHERE deleted_at IS NULL`,
    ]);
  }

  /** Without a mark of removal they are goals again, without indicators and behind the others. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await runAll(queryRunner, [
      `UPDATE goal SET ordinal = x.place
       FROM (SELECT g.region_id, g.id,
                    (row_number() OVER (PARTITION BY g.region_id, g.project_id, g.organization_id, g.year, g.horizon
                                        ORDER BY g.deleted_at NULLS FIRST, g.ordinal, g.id))::smallint AS place
             FROM goal g) x
       WHERE x.region_id = goal.region_id AND x.id = goal.id AND goal.deleted_at IS NOT NULL`,
      `DROP INDEX goal_place`,
      `ALTER TABLE goal ADD CONSTRAINT goal_region_id_project_id_organization_id_year_horizon_ordi_key UNIQUE NULLS NOT DISTINCT ${PLACE}`,
      `ALTER TABLE goal DROP COLUMN deleted_at`,
    ]);
  }
}
