import type { DepartmentForm } from './department-form.js';

const ROWS = {
  income: ['财政拨款', '财政专户管理资金', '单位资金', '合计'],
  expenditure: ['人员类项目支出', '运转类项目支出', '特定目标类项目支出', '合计'],
} as const;

/** 部门总体资金情况 with the rows that the official form has, their amounts of the year and of the two years before yet to be filled in. */
export function emptyStructure(year: number): DepartmentForm['structure'] {
  const priorAmounts = { [year - 1]: null, [year - 2]: null };
  return (['income', 'expenditure'] as const).flatMap((group) =>
    ROWS[group].map((name) => ({ group, name, amount: null, share: null, priorAmounts })),
  );
}
