import { disclosureTable } from './disclosure-table.js';

/** Table 1, 部门收支总表: income beside expenditure. */
export const summaryTable = disclosureTable({
  kind: 'summary',
  number: '1',
  title: '部门收支总表',
  columns: [['budget', '预算数']],
  filled: ['budget'],
  rows: `
    收|一、一般公共预算拨款收入|2021.02
    收|二、政府性基金预算拨款收入|
    收|三、国有资本经营预算拨款收入|
    收|四、财政专户管理资金收入|
    收|五、其他收入|20.00
    收|本年收入合计|2041.02
    收|收入总计|2041.02
    支|一、一般公共服务支出|16.20
    支|二、科学技术支出|1894.98
    支|三、社会保障和就业支出|38.45
    支|四、卫生健康支出|49.56
    支|五、住房保障支出|41.83
    支|本年支出合计|2041.02
    支|支出总计|2041.02
  `,
});
