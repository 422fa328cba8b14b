import { disclosureTable } from './disclosure-table.js';

/** Table 2, 部门收入总表. */
export const incomeTable = disclosureTable({
  kind: 'income',
  number: '2',
  title: '部门收入总表',
  columns: [
    ['total', '合计'],
    ['current_year', '本年收入小计'],
    ['general_public', '一般公共预算'],
    ['government_fund', '政府性基金预算'],
    ['state_capital', '国有资本经营预算'],
    ['fiscal_account', '财政专户管理资金'],
    ['business_income', '事业收入'],
    ['operating_income', '事业单位经营收入'],
    ['superior_subsidy', '上级补助收入'],
    ['subordinate_remittance', '附属单位上缴收入'],
    ['other_income', '其他收入'],
    ['carryover', '上年结转结余小计'],
    ['carryover_general_public', '一般公共预算'],
    ['carryover_government_fund', '政府性基金预算'],
    ['carryover_state_capital', '国有资本经营预算'],
    ['carryover_fiscal_account', '财政专户管理资金'],
    ['carryover_unit_funds', '单位资金'],
  ],
  filled: ['total', 'current_year', 'general_public', 'other_income'],
  rows: `
    |合计|2041.02|2041.02|2021.02|20.00
    068|武汉市汉阳区经济信息化和科技创新局|2041.02|2041.02|2021.02|20.00
    068001|武汉市汉阳区经济信息化和科技创新局本级|2041.02|2041.02|2021.02|20.00
  `,
});

/** Table 7, “三公”经费. */
export const threePublicTable = disclosureTable({
  kind: 'three_public',
  number: '7',
  title: '一般公共预算“三公”经费支出表',
  columns: [
    ['total', '三公经费合计'],
    ['abroad', '因公出国(境)费'],
    ['vehicles', '公务用车购置及运行费小计'],
    ['vehicle_purchase', '公务用车购置费'],
    ['vehicle_running', '公务用车运行费'],
    ['reception', '公务接待费'],
  ],
  filled: ['total', 'reception'],
  rows: `
    |合计|0.10|0.10
  `,
});

/** Table 8, which the department has nothing to write into. */
export const governmentFundTable = disclosureTable({
  kind: 'government_fund',
  number: '8',
  title: '政府性基金预算支出表',
  columns: [
    ['total', '合计'],
    ['basic', '基本支出'],
    ['project', '项目支出'],
  ],
  filled: [],
  note: '本部门 2026 年没有政府性基金预算支出。',
  rows: '',
});

/** Table 9, which the department has nothing to write into. */
export const stateCapitalTable = disclosureTable({
  kind: 'state_capital',
  number: '9',
  title: '国有资本经营预算支出表',
  columns: [
    ['total', '总计'],
    ['basic', '基本支出'],
    ['project', '项目支出'],
  ],
  filled: [],
  note: '本部门 2026 年没有国有资本经营预算支出。',
  rows: '',
});
