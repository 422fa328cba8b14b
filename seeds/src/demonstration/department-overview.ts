import type { StructureRow } from '@jixiao/domain/budget-document';

const YEARS = ['2025', '2024'] as const;

/** A line with its amount, share and the amounts of the two years before. */
function line(group: StructureRow['group'], name: string, amount: string, share: string, prior: readonly [string, string]): StructureRow {
  return {
    group,
    name,
    amount,
    share,
    priorAmounts: Object.fromEntries(YEARS.map((year, index) => [year, prior[index] ?? null])),
    place: {},
  };
}

/** What the whole-department form says besides goals; functions and tasks in other words than the published ones. */
export const departmentOverview = {
  structure: [
    line('income', '财政拨款', '2021.02', '99.02%', ['2053.58', '3772.68']),
    line('income', '财政专户管理资金', '0', '0%', ['0', '0']),
    line('income', '单位资金', '20', '0.98%', ['0', '10']),
    line('income', '合计', '2041.02', '100%', ['2053.58', '3782.68']),
    line('expenditure', '人员类项目支出', '426.96', '20.9%', ['470.86', '437.66']),
    line('expenditure', '运转类项目支出', '32.86', '1.6%', ['32.33', '50.76']),
    line('expenditure', '特定目标类项目支出', '1581.2', '77.5%', ['1550.39', '3294.26']),
    line('expenditure', '合计', '2041.02', '100%', ['2053.58', '3782.68']),
  ],
  functions: [
    '（一）执行国家和省市关于工业、信息化、科技与数据工作的政策，拟订全区相应规划并组织落实。',
    '（二）跟踪工业、高新技术产业和数字经济的运行，提出预测和预警。',
    '（三）服务中小企业，推进制造业升级、科技创新和成果转化。',
    '（四）统筹数据资源和数字政府建设。',
  ].join('\n'),
  tasks: ['（一）提升制造业发展质量。', '（二）做好科技创新。', '（三）推动人工智能产业发展。'].join('\n'),
};
