import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { YearEndReport } from '@jixiao/contracts/views';
import { addAmounts } from '@jixiao/domain/money';
import ExcelJS from 'exceljs';
import pg from 'pg';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

const TABLES = ['self_evaluation', 'execution_amount', 'project_budget'];

describe('the year-end report', () => {
  let server: TestServer;
  let finance: Browser;
  let workbook: ExcelJS.Workbook;
  let report: YearEndReport;

  const rowsOf = (sheet: string): string[][] => {
    const rows: string[][] = [];
    present(workbook.getWorksheet(sheet)).eachRow((row, number) => {
      const texts: string[] = [];
      row.eachCell({ includeEmpty: true }, (cell) => texts.push(String(cell.value ?? '')));
      if (number > 3) rows.push(texts);
    });
    return rows;
  };
  const load = async (): Promise<void> => {
    const { status, bytes } = await finance.send('GET', '/api/reports/year-end/document?year=2026&format=xlsx');
    expect(status).toBe(200);
    workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    report = await finance.api.get('/api/reports/year-end', { query: { year: 2026 } });
  };
  /** Numbers of objects, `1–3、5`, as the rows of 来源对象 that they mean. */
  const objectsOf = (numbers: string): string[][] =>
    numbers.split('、').flatMap((range) => {
      const [from = 0, to = from] = range.split('–').map(Number);
      return rowsOf('来源对象').slice(from - 1, to);
    });

  beforeAll(async () => {
    server = await startTestServer();
    finance = await server.signIn('finance');
    await load();
  });
  afterAll(() => server.stop());

  it('has no figure without a source', () => {
    const figures = rowsOf('数据来源');
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter((row) => row[3] === '未记录')).toEqual([]);
    expect(new Set(figures.map(([place]) => place))).toEqual(
      new Set(['一、基本情况', '二、评价工作开展情况', '三、综合评价情况及结论', '四、指标分析', '五、主要经验及做法、存在问题及原因',
        '总体情况', '评级分布', '分类指标得分情况', '分部门情况', '未完成指标', '低分项目', '项目清单'].filter((place) => place !== '低分项目' || report.lowScorers.length > 0)),
    );
  });

  it('names objects that are stored, in the version that is stored', async () => {
    const objects = rowsOf('来源对象');
    const client = new pg.Client({ connectionString: server.databaseUrl });
    await client.connect();
    try {
      for (const [, , type = '', id, version] of objects) {
        expect(TABLES).toContain(type);
        const { rows } = await client.query<{ version: number }>(`select version from ${type} where id = $1`, [id]);
        expect(rows.map((row) => String(row.version))).toEqual([version]);
      }
    } finally {
      await client.end();
    }
    expect(new Set(objects.map(([, , type]) => type)).size).toBeGreaterThan(1);
  });

  it('rests the region on every project, and a project on its own form', () => {
    const total = present(rowsOf('数据来源').find(([place]) => place === '总体情况'));
    expect(objectsOf(present(total[3])).length).toBeGreaterThanOrEqual(report.total.projects);
    for (const { code, name } of report.projects) {
      const row = present(rowsOf('数据来源').find(([place, of]) => place === '项目清单' && of === `${code} ${name}`));
      expect(objectsOf(present(row[3])).map(([, , type]) => type)).toEqual(['self_evaluation']);
    }
  });

  it('names another version once a score was changed', async () => {
    const [waiting] = (await finance.api.get('/api/projects', { query: { stage: 'forwarded' } })).items;
    const project = present(report.projects.find(({ id }) => id === waiting?.id));
    const versionOf = (): string | undefined => {
      const row = rowsOf('数据来源').find(([place, of]) => place === '项目清单' && of === `${project.code} ${project.name}`);
      return objectsOf(present(row?.[3])).at(0)?.[4];
    };
    const before = Number(versionOf());
    const form = await finance.api.get('/api/projects/{id}/self-evaluation', { path: { id: project.id } });
    await finance.api.put('/api/self-evaluations/{id}/items/{itemId}/review', {
      path: { id: present(form.id), itemId: present(form.items[0]?.id) },
      version: form.version,
      body: { score: '0', reason: '佐证不足' },
    });
    await load();
    expect(Number(versionOf())).toBeGreaterThan(before);
  });

  it('adds the classes of indicators up to what was submitted', async () => {
    const forms = await Promise.all(report.projects.map(({ id }) => finance.api.get('/api/projects/{id}/self-evaluation', { path: { id } })));
    const items = forms.flatMap((form) => form.items);
    expect(report.classes.reduce((sum, { unfinished }) => sum + unfinished, 0)).toBe(report.unfinished.length);
    for (const { classCode, indicators, weight, score, rate } of report.classes) {
      const own = items.filter((item) => item.classCode === classCode);
      const sum = (values: (string | null)[]): number => Number(addAmounts(values.map((value) => value ?? '0')));
      expect([indicators, Number(weight), Number(score)]).toEqual([
        own.length,
        sum(own.map((item) => item.weight)),
        sum(own.map((item) => item.score)),
      ]);
      expect(Number(rate)).toBeCloseTo(Number(score) / Number(weight), 4);
    }
    expect(report.classes.reduce((sum, { indicators }) => sum + indicators, 0)).toBe(items.length);
  });
});
