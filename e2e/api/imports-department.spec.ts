import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AcceptanceResult } from '@jixiao/contracts/views';
import { trailOf } from './administration.js';
import { setEntryWindows } from './entry-window.js';
import { accept, documentText, importOf, itemsOf, storedByImports } from './imported-document.js';
import { type Answer, type Browser, type TestServer, present, startTestServer } from './test-server.js';

describe('an imported whole-department form', () => {
  let server: TestServer;
  let department: Browser;

  const resultOf = (answer: Answer): AcceptanceResult => {
    expect(answer.status).toBe(200);
    return answer.body as AcceptanceResult;
  };
  const stored = (): Promise<unknown> => storedByImports(server);

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
    department = await server.signIn('department');
  });
  afterAll(() => server.stop());

  it('stores the goals of a whole department once', async () => {
    const goals = [
      '',
      '部门整体绩效目标申报表',
      '单位：万元',
      '部门名称\t武汉市汉阳区经济信息化和科技创新局\t填报人\t王建',
      '整体绩效总目标\t长期目标\t\t年度目标',
      '\t目标1：产业持续发展\t\t目标1：完成当年任务',
      '长期目标 1：\t产业持续发展\t',
      '长期绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t指标值确定依据',
      '\t产出指标\t数量指标\t走访企业\t≥20家\t计划标准',
      '年度目标 1：\t完成当年任务\t',
      '年度绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t\t\t指标值确定依据',
      '\t\t\t\t2024年\t2025年\t预期当年实现值\t',
      '\t产出指标\t数量指标\t走访企业\t5家\t6家\t≥8家\t计划标准',
    ];
    const text = documentText([], { goals });
    const view = await importOf(department, text);
    const organization = present((await department.api.get('/api/organizations')).items.find(({ code }) => code === '068'));
    expect((await itemsOf(department, view.id)).find(({ kind }) => kind === 'department')).toMatchObject({
      state: 'changed',
      objectId: organization.id,
    });
    expect(resultOf(await accept(department, view, ['department-1']))).toMatchObject({
      changed: 1,
      items: [{ objectId: organization.id }],
    });
    const page = await department.api.get('/api/organizations/{id}/goals', { path: { id: organization.id }, query: { year: 2026 } });
    expect(page.goals.find(({ horizon, ordinal }) => horizon === 'annual' && ordinal === 1)).toMatchObject({
      statement: '完成当年任务',
      indicators: [{ name: '走访企业', target: '≥8家', yearBefore: '6家' }],
    });
    expect((await trailOf(server, 'organization', organization.id)).at(-1)).toMatchObject({ action: 'goals.imported' });
    const before = await stored();
    const again = await importOf(department, text);
    expect(resultOf(await accept(department, again, ['department-1']))).toMatchObject({ changed: 0, same: 1 });
    expect(await stored()).toEqual(before);
  });
});
