import { createTestDatabase, type TestDatabase } from '@jixiao/testing/database';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { createMigrationDataSource } from './data-source.js';
import { migrate, migrations } from './index.js';

const R = `'420105'`;
const id = (last: number) => `'019a0000-0000-7000-8000-${String(last).padStart(12, '0')}'`;

/** A department with one project: two annual goals, one long-term goal, and one person. */
const BASICS = `
  INSERT INTO region VALUES (${R}, '甲区');
  INSERT INTO organization (region_id, id, parent_id, kind, code, name, path)
  VALUES (${R}, ${id(1)}, NULL, 'department', '068', '甲局', '068/'), (${R}, ${id(2)}, ${id(1)}, 'unit', '068001', '本级', '068/068001/');
  INSERT INTO app_user (region_id, id, name) VALUES (${R}, ${id(3)}, '某人');
  INSERT INTO scoring_scheme VALUES ('s', '{"execution": {"weight": "10"}, "ratingBands": [{"rating": "poor", "from": "0"}]}');
  INSERT INTO fiscal_year (region_id, id, year, scheme_id, stage) VALUES (${R}, ${id(4)}, 2025, 's', 'self_evaluate');
  INSERT INTO project (region_id, id, code, name, organization_id, unit_id, lead_user_id, attribute, expenditure_category, start_year, end_year)
  VALUES (${R}, ${id(5)}, 'P1', '甲项目', ${id(1)}, ${id(2)}, ${id(3)}, 'new', 'own_level', 2025, 2025);
  INSERT INTO project_budget (region_id, id, project_id, year, total, initial, adjusted) VALUES (${R}, ${id(6)}, ${id(5)}, 2025, 10, 10, 8.5);
  INSERT INTO execution_amount (region_id, id, project_budget_id, source, initial, adjusted, executed)
  VALUES (${R}, ${id(7)}, ${id(6)}, 'total', 10, 8.5, 8.25), (${R}, ${id(8)}, ${id(6)}, 'fiscal', 10, 8.5, NULL);
  INSERT INTO goal (region_id, id, project_id, year, horizon, ordinal, statement)
  VALUES (${R}, ${id(10)}, ${id(5)}, 2025, 'annual', 2, '第二个目标'), (${R}, ${id(11)}, ${id(5)}, 2025, 'annual', 1, '第一个目标'),
         (${R}, ${id(12)}, ${id(5)}, 2025, 'long_term', 1, '长期目标');
  INSERT INTO indicator (region_id, id, goal_id, ordinal, class_code, name, target, target_parsed, weight)
  VALUES (${R}, ${id(20)}, ${id(10)}, 1, 'benefit.social', '知晓率', '≥80%', '{}', 40),
         (${R}, ${id(21)}, ${id(11)}, 1, 'output.quantity', '设备数量', '480个', '{}', 50),
         (${R}, ${id(22)}, ${id(12)}, 1, 'output.quantity', '设备总数', '900个', '{}', NULL);`;

describe('migrations of a database that holds data', () => {
  let database: TestDatabase;
  let owner: pg.Client;

  beforeEach(async () => {
    database = await createTestDatabase();
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
  });

  afterEach(async () => {
    await owner.end();
    await database.drop();
  });

  const query = async (sql: string) => (await owner.query<Record<string, unknown>>(sql)).rows;

  /** Brings the schema to what it was before this migration, or takes back what came with it and later. */
  async function standBefore(name: string): Promise<void> {
    const index = migrations.findIndex((migration) => migration.name === name);
    const { options } = createMigrationDataSource(database.url);
    const dataSource = await new DataSource({ ...options, migrations: [...migrations] }).initialize();
    try {
      const applied: { name: string }[] = (await query(`SELECT to_regclass('schema_migration') AS found`))[0]?.['found']
        ? await dataSource.query('SELECT name FROM schema_migration')
        : [];
      for (let left = applied.length; left > index; left -= 1) await dataSource.undoLastMigration();
    } finally {
      await dataSource.destroy();
    }
    const earlier = await new DataSource({ ...options, migrations: migrations.slice(0, index) }).initialize();
    await earlier.runMigrations().finally(() => earlier.destroy());
  }

  it('keeps the form of a self-evaluation that was handed in before forms were kept, and of a draft only its scores', async () => {
    await standBefore('HandedInForms1764000000030');
    await owner.query(`${BASICS}
      INSERT INTO actual_value (region_id, id, indicator_id, actual, grade, share, reason, improvement, recorded_by, recorded_at)
      VALUES (${R}, ${id(30)}, ${id(20)}, '大部分知晓', 'partly_achieved', 0.7, '宣传不足', '加强宣传', ${id(3)}, now());
      INSERT INTO evidence_file (region_id, id, indicator_id, file_name, media_type, size, sha256, storage_key, uploaded_by, uploaded_at, deleted_at)
      VALUES (${R}, ${id(31)}, ${id(20)}, 'a.pdf', 'application/pdf', 1, repeat('0', 64), 'a', ${id(3)}, now(), NULL),
             (${R}, ${id(32)}, ${id(20)}, 'b.pdf', 'application/pdf', 1, repeat('0', 64), 'b', ${id(3)}, now(), now());
      INSERT INTO fiscal_year (region_id, id, year, scheme_id, stage) VALUES (${R}, ${id(9)}, 2026, 's', 'self_evaluate');
      INSERT INTO self_evaluation (region_id, id, project_id, year, scheme_id, status, total, rating, submitted_at, submitted_by)
      VALUES (${R}, ${id(40)}, ${id(5)}, 2025, 's', 'submitted', 78, 'fair', now(), ${id(3)}),
             (${R}, ${id(41)}, ${id(5)}, 2026, 's', 'draft', NULL, NULL, NULL, NULL);
      INSERT INTO self_evaluation_item (region_id, id, self_evaluation_id, indicator_id, weight, score, explanation, findings)
      VALUES (${R}, ${id(50)}, ${id(40)}, ${id(20)}, 40, 28, '{"rule": "score.graded", "zh": "甲", "en": "A"}', '[]'),
             (${R}, ${id(51)}, ${id(40)}, ${id(21)}, 50, 50, '{"rule": "score.met", "zh": "乙", "en": "B"}', '[]')`);

    await migrate(database.url);

    expect(
      await query(`SELECT ordinal, class_code, name, target, actual, grade, share::text, reason, improvement, evidence, rule, explanation
                   FROM self_evaluation_item ORDER BY ordinal`),
    ).toEqual([
      {
        ordinal: 1, class_code: 'output.quantity', name: '设备数量', target: '480个', actual: null, grade: null, share: null, reason: null,
        improvement: null, evidence: 0, rule: 'score.met', explanation: { zh: '乙', en: 'B' },
      },
      {
        ordinal: 2, class_code: 'benefit.social', name: '知晓率', target: '≥80%', actual: '大部分知晓', grade: 'partly_achieved', share: '0.7000',
        reason: '宣传不足', improvement: '加强宣传', evidence: 1, rule: 'score.graded', explanation: { zh: '甲', en: 'A' },
      },
    ]);
    const [submitted, draft] = await query('SELECT status, form FROM self_evaluation ORDER BY year');
    expect(draft).toEqual({ status: 'draft', form: null });
    const organization = (kind: number, code: string, name: string) => ({ id: id(kind).slice(1, -1), code, name });
    expect(submitted).toEqual({
      status: 'forwarded',
      form: {
        project: { code: 'P1', name: '甲项目', department: organization(1, '068', '甲局'), unit: organization(2, '068001', '本级') },
        goals: [{ ordinal: 1, statement: '第一个目标' }, { ordinal: 2, statement: '第二个目标' }],
        amounts: {
          total: { initial: '10', adjusted: '8.5', executed: '8.25' },
          fiscal: { initial: '10', adjusted: '8.5', executed: null },
        },
        execution: { weight: '10', explanation: null, findings: [] },
        findings: [],
        ratingBands: [{ rating: 'poor', from: '0' }],
      },
    });
    await expect(query(`UPDATE self_evaluation SET form = NULL WHERE status = 'forwarded'`)).rejects.toThrow('self_evaluation_form_kept');

    await standBefore('HandedInForms1764000000030');
    expect(await query('SELECT explanation, score::text FROM self_evaluation_item ORDER BY id')).toEqual([
      { explanation: { rule: 'score.graded', zh: '甲', en: 'A' }, score: '28.00' },
      { explanation: { rule: 'score.met', zh: '乙', en: 'B' }, score: '50.00' },
    ]);
  });

  it('lets another goal take the place of one that was removed, and puts it behind the others when removal goes', async () => {
    const name = migrations.map((migration) => migration.name).find((each) => each.startsWith('RemovedGoals')) ?? '';
    await standBefore(name);
    await owner.query(BASICS);
    await migrate(database.url);
    await owner.query(`UPDATE goal SET deleted_at = now() WHERE id = ${id(11)}`);
    await owner.query(`UPDATE goal SET ordinal = 1 WHERE id = ${id(10)}`);
    await expect(
      query(`INSERT INTO goal (region_id, id, project_id, year, horizon, ordinal, statement)
             VALUES (${R}, ${id(13)}, ${id(5)}, 2025, 'annual', 1, '第三个目标')`),
    ).rejects.toThrow('goal_place');

    await standBefore(name);
    expect(await query(`SELECT horizon, ordinal, statement FROM goal ORDER BY horizon, ordinal`)).toEqual([
      { horizon: 'annual', ordinal: 1, statement: '第二个目标' },
      { horizon: 'annual', ordinal: 2, statement: '第一个目标' },
      { horizon: 'long_term', ordinal: 1, statement: '长期目标' },
    ]);
    await migrate(database.url);
    expect(await query('SELECT count(*)::int AS goals FROM goal WHERE deleted_at IS NULL')).toEqual([{ goals: 3 }]);
  });

  it('keeps targets of years beyond declaring as approved, and none of a year that is still declared', async () => {
    await standBefore('TargetSets1764000000070');
    await owner.query(`${BASICS}
      INSERT INTO fiscal_year (region_id, id, year, scheme_id, stage) VALUES (${R}, ${id(9)}, 2026, 's', 'declare');
      INSERT INTO project_budget (region_id, id, project_id, year, total, initial, adjusted) VALUES (${R}, ${id(60)}, ${id(5)}, 2026, 10, 10, 10);
      INSERT INTO goal (region_id, id, organization_id, year, horizon, ordinal, statement)
      VALUES (${R}, ${id(61)}, ${id(1)}, 2025, 'annual', 1, '部门目标')`);
    await migrate(database.url);

    const kept = await query(
      `SELECT s.year, s.status, v.number, v.kind, v.created_by, v.content FROM target_set s
       JOIN target_set_version v ON v.target_set_id = s.id ORDER BY s.project_id NULLS LAST`,
    );
    expect(kept).toMatchObject([
      {
        year: 2025, status: 'finance-approved', number: 1, kind: 'approved', created_by: null,
        content: {
          basics: { name: '甲项目', startYear: 2025 },
          budget: { total: '10', adjusted: '8.5', fundingSources: [] },
          goals: [
            { horizon: 'long_term', indicators: [{ name: '设备总数', weight: null }] },
            { ordinal: 1, indicators: [{ name: '设备数量', weight: '50' }] },
            { ordinal: 2, indicators: [{ name: '知晓率' }] },
          ],
        },
      },
      { year: 2025, content: { goals: [{ statement: '部门目标', indicators: [] }] } },
    ]);

    await standBefore('TargetSets1764000000070');
    expect(await query(`SELECT to_regclass('target_set') AS found`)).toEqual([{ found: null }]);
  });
});
