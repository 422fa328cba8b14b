import { describe, expect, it } from '@jest/globals';
import { checkBudgetDocument } from '../index.js';

/** Alarms over an explanation that stands alone; the year of the budget is 2027. */
function alarms(...texts: readonly string[]): string[] {
  const narrative = texts.map((text, index) => ({ text, place: { line: index + 1 } }));
  const nothing = { organization: null, department: null, budgetTables: [], projects: [], selfEvaluations: [], findings: [] };
  return checkBudgetDocument({ ...nothing, fiscalYear: 2027, narrative })
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, expected, actual }) => `${rule} ${expected} ${actual}`);
}

const CORRECT: readonly (readonly [string, string])[] = [
  [
    'a percentage before its amount',
    '支出总预算 980.50 万元，同比增长 3.21%，增加 30.50 万元，其中基本支出 400.25 万元、项目支出 580.25 万元。',
  ],
  ['a percentage by another word', '收入总预算 980.50 万元，较上年增加 30.50 万元，增幅 3.21%。'],
  ['the other year in between', '2027 年预算 500 万元，与 2026 年预算 520 万元相比，减少 20 万元，下降 3.85%。'],
  [
    'items that moved themselves',
    '支出预算 1,980.50 万元，其中：基本支出 1,400.25 万元，占 70.70%，比上年增加 10 万元；项目支出 580.25 万元，占 29.30%，比上年减少 29.5 万元。',
  ],
  [
    'a comparison after a list',
    '三公经费 14.01 万元，其中：运行费 14.01 万元，接待费 0 万元。与 2026 年相比增长 16.75%，其中接待费增加 0 万元，运行费增加 2.01 万元。',
  ],
  ['a list that leaves something out', '机关运行经费 32 万元。其中：办公费 10 万元，差旅费 5 万元，会议费 3 万元等。'],
  [
    'a share of a part',
    '采购 300 万元，其中：货物 100 万元、工程 50 万元、服务 150 万元。预留 200 万元，占 66.67%，其中小微企业 120 万元，占 60%。',
  ],
  ['carried-over money in brackets', '收入预算 500 万元（含上年结转 50 万元），比上年增加 100 万元，增长 25%。'],
  [
    'a list in brackets inside a list',
    '支出 600 万元，其中：基本支出 400 万元（工资 300 万元，商品 80 万元，补助 20 万元），项目支出 200 万元。',
  ],
  ['causes of a change', '预算 500 万元，较 2026 年执行数 520 万元减少 20 万元，降低 3.85%，一是人员减少 10 万元，二是压减经费 10 万元。'],
  [
    'the same as before in parts',
    '三公经费 28 万元，比 2026 年减少 2 万元。其中：出国 5 万元，与上年持平；用车 20 万元，比上年减少 2 万元，下降 9.09%；接待 3 万元，与上年持平。',
  ],
  ['a rounded difference', '预算 1,980.46 万元，比 2026 年预算 1,700.00 万元增加 280 万元，增长 16.47%。'],
  ['amounts in 元', '预算 12,000 元，比 2026 年减少 3,000 元，下降 20%。'],
  ['other units inside a list', '总数 12000 万元，其中：甲 1.1 亿元、乙 500 万元、丙 500 万元。'],
  ['a sum that rounding explains', '总数 100.00 万元，其中：甲 33.33 万元、乙 33.33 万元、丙 33.32 万元。'],
];

const WRONG: readonly (readonly [string, string, readonly string[]])[] = [
  ['a percentage before its amount', '支出总预算 980.50 万元，同比增长 4.21%，增加 30.50 万元。', ['narrative.percentage 3.21% 4.21%']],
  ['a percentage by another word', '收入 500 万元，较上年增加 100 万元，增幅 35%。', ['narrative.percentage 25% 35%']],
  ['the direction said twice', '收入 500 万元，较上年增长 25%，减少 100 万元。', ['narrative.direction undefined 增长…减少']],
  [
    'the other year in between',
    '预算 500 万元，与 2026 年预算 520 万元相比，减少 30 万元，下降 3.85%。',
    ['narrative.difference 20.00 30.00'],
  ],
  ['a list that comes to more', '采购 300 万元，其中：货物 100 万元、工程 60 万元、服务 150 万元。', ['narrative.list-sum 300.00 310.00']],
  ['a list in brackets', '支出 600 万元（工资 300 万元，商品 80 万元，补助 20 万元）。', ['narrative.list-sum 600.00 400.00']],
  ['an open list that comes to more', '运行经费 32 万元。其中：办公费 30 万元，差旅费 5 万元等。', ['narrative.list-sum 32.00 35.00']],
  ['a sole part above its whole', '购买服务 57.50 万元。其中辅助性服务 67.50 万元。', ['narrative.list-sum 57.50 67.50']],
  ['a sole part after a colon', '购买服务 57.50 万元。其中：辅助性服务 67.50 万元。', ['narrative.list-sum 57.50 67.50']],
  ['amounts in 元', '预算 12,000 元，比 2026 年减少 3,000 元，下降 30%。', ['narrative.percentage 20% 30%']],
  ['a share of nothing around it', '支出 500 万元，其中：甲 300 万元，占 65%；乙 200 万元，占 40%。', ['narrative.share 60% 65%']],
];

describe('checking an explanation against itself', () => {
  it.each(CORRECT)('has nothing against %s', (_, text) => {
    expect(alarms('三、支出预算安排情况', text)).toEqual([]);
  });

  it.each(WRONG)('finds %s', (_, text, expected) => {
    expect(alarms('三、支出预算安排情况', text)).toEqual(expected);
  });
});
