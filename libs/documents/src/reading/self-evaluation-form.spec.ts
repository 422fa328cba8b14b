import { describe, expect, it } from '@jest/globals';
import { nationalSource } from './fixtures/office-documents.js';
import { fixtureText, textSource } from './fixtures/text-source.js';
import { readBudgetDocument } from './index.js';

function onlyForm(source: Parameters<typeof readBudgetDocument>[0]) {
  const { selfEvaluations, findings } = readBudgetDocument(source);
  expect(selfEvaluations).toHaveLength(1);
  const [form] = selfEvaluations;
  if (form === undefined) throw new Error('no form');
  return { form, findings };
}

describe('self-evaluation forms', () => {
  it('in the national layout, as Word merges its cells', () => {
    const { form, findings } = onlyForm(nationalSource);
    expect(form).toMatchObject({
      layout: 'national',
      year: 2027,
      projectName: '古树名木养护',
      department: '南屏市园林局',
      unit: '南屏市绿化中心',
      expectedGoal: '养护古树120株',
      achievedGoal: '养护古树118株',
      total: '95',
      conclusion: '自评等级：优',
    });
    expect(form.funds.map(({ source, adjusted, executed, weight, score }) => [source, adjusted, executed, weight, score])).toEqual([
      ['total', '50.00', '47.50', '10', '9.50'],
      ['fiscal', '50.00', '47.50', null, null],
      ['carryover', '0', '0', null, null],
      ['other', '0', '0', null, null],
    ]);
    expect(form.indicators.map((each) => [each.class, each.name, each.target, each.actual, each.weight, each.score, each.reason])).toEqual([
      ['output.quantity', '养护株数', '≥120株', '118株', '30', '29.5', '两株枯死；补植'],
      ['output.quality', '成活率', '≥98%', '98.3%', '20', '20', null],
      ['benefit.ecological', '生境改善', '明显改善', '有所改善', '30', '26', '连续干旱'],
      ['satisfaction.beneficiary', '居民满意度', '≥90%', '95%', '10', '10', null],
    ]);
    expect(findings).toEqual([]);
  });

  it('in the Hubei layout, cost below output', () => {
    const { form, findings } = onlyForm(textSource(fixtureText('self-evaluation-hubei.txt')));
    expect(form).toMatchObject({
      layout: 'hubei',
      year: 2027,
      projectCode: '42088827110T000000007',
      projectName: '公共图书馆夜间开放',
      total: '97',
    });
    expect(form.funds).toMatchObject([{ source: 'total', adjusted: '48.00', executed: '45.60', rate: '95.00%', score: '19.00' }]);
    expect(form.indicators.map(({ class: code, actual, score }) => [code, actual, score])).toEqual([
      ['output.quantity', '312天', '20'],
      ['cost.economic', '1520元', '20'],
      ['benefit.social', '5.4万人次', '18'],
      ['satisfaction.beneficiary', '93%', '20'],
    ]);
    expect(form.conclusion).toContain('原因分析：冬季闭馆维修12天');
    expect(form.conclusion).toContain('改进措施：错开维修时间');
    expect(findings.map(({ rule }) => rule)).toEqual(['class.inferred']);
  });

  it('in the Sichuan layout, a target in three columns', () => {
    const { form, findings } = onlyForm(textSource(fixtureText('self-evaluation-sichuan.txt')));
    expect(form).toMatchObject({ layout: 'sichuan', year: 2027, expectedGoal: '更新12台设备', achievedGoal: '更新11台设备', total: '93' });
    expect(form.indicators.map(({ target, parsed, actual, weight, score }) => [target, parsed.kind, actual, weight, score])).toEqual([
      ['≥12台', 'numeric', '11', '30', '27.5'],
      ['=100%', 'numeric', '100%', '20', '20'],
      ['≤120万元', 'numeric', '102万元', '10', '10'],
      ['提升', 'qualitative', '有所提升', '20', '17'],
      ['≥90%', 'numeric', '94%', '10', '10'],
    ]);
    expect(form.conclusion).toBe('自评得分93分。\n存在问题：采购启动较晚。\n改进措施：上半年完成采购。');
    expect(form.funds.map(({ source, score, reason }) => [source, score, reason])).toEqual([
      ['total', '8.5', '设备验收推迟'],
      ['fiscal', null, null],
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['class.inferred']);
  });
});
