/** The management ratios of 财预〔2013〕53号 by which departments are looked at as a whole. */
export const DEPARTMENT_RATIOS = {
  staff_control: { name: '在职人员控制率', formula: '在职人员数÷编制数' },
  three_public_change: { name: '“三公”经费变动率', formula: '（本年度“三公”经费－上年度“三公”经费）÷上年度“三公”经费' },
  budget_completion: { name: '预算完成率', formula: '预算完成数÷预算数' },
  budget_adjustment: { name: '预算调整率', formula: '预算调整数÷预算数' },
  payment_progress: { name: '支付进度率', formula: '实际支付进度÷既定支付进度' },
  carryover: { name: '结转结余率', formula: '结转结余总额÷支出预算数' },
  public_funds_control: { name: '公用经费控制率', formula: '实际支出公用经费÷预算安排公用经费' },
  procurement_execution: { name: '政府采购执行率', formula: '实际政府采购金额÷政府采购预算数' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly formula: string }>>;

export type DepartmentRatioCode = keyof typeof DEPARTMENT_RATIOS;
