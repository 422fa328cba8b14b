import { describe, expect, it } from '@jest/globals';
import { fixtureText, paragraph, textSource, wordTable } from './fixtures/text-source.js';
import { readBudgetDocument } from './index.js';

function onlyForm(source: Parameters<typeof readBudgetDocument>[0]) {
  const { selfEvaluations, findings } = readBudgetDocument(source);
  expect(selfEvaluations).toHaveLength(1);
  const [form] = selfEvaluations;
  if (form === undefined) throw new Error('no form');
  return { form, findings };
}

const nationalSource = {
  format: 'docx' as const,
  blocks: [
    paragraph('项目支出绩效自评表'),
    paragraph('（2027年度）'),
    wordTable(1, [
      [
        { text: '项目名称', columns: 2 },
        { text: '古树名木养护', columns: 7 },
      ],
      [{ text: '主管部门', columns: 2 }, { text: '南屏市园林局', columns: 2 }, '实施单位', { text: '南屏市绿化中心', columns: 4 }],
      [{ text: '项目资金（万元）', rows: 5 }, { text: '', columns: 2 }, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [{ text: '年度资金总额', columns: 2 }, '40.00', '50.00', '47.50', '10', '95.00%', '9.50'],
      [{ text: '其中：当年财政拨款', columns: 2 }, '40.00', '50.00', '47.50', '—', '95.00%', '—'],
      [{ text: '上年结转资金', columns: 2 }, '0', '0', '0', '—', '', '—'],
      [{ text: '其他资金', columns: 2 }, '0', '0', '0', '—', '', '—'],
      [
        { text: '年度总体目标', rows: 2 },
        { text: '预期目标', columns: 4 },
        { text: '实际完成情况', columns: 4 },
      ],
      [
        { text: '养护古树120株', columns: 4 },
        { text: '养护古树118株', columns: 4 },
      ],
      [
        { text: '绩效指标', rows: 5 },
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析及改进措施',
      ],
      [{ text: '产出指标', rows: 2 }, '数量指标', '养护株数', '≥120株', '118株', '30', '29.5', '两株枯死；补植'],
      ['质量指标', '成活率', '≥98%', '98.3%', '20', '20', ''],
      ['效益指标', '生态效益指标', '生境改善', '明显改善', '有所改善', '30', '26', '连续干旱'],
      ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '95%', '10', '10', ''],
      [{ text: '总分', columns: 5 }, '100', '95', '自评等级：优'],
    ]),
  ],
};

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
    expect(findings).toMatchObject([
      { rule: 'class.inferred' },
      { rule: 'unread', params: { text: '原因', count: '2' }, where: [{ line: 4 }, { line: 5 }] },
    ]);
  });
});
