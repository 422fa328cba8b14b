import { annual, longTerm, projectGoals, type ProjectSeed } from '../project-seed.js';

const code = '42010526068T000000101';
const name = '文明创建、党建、综治、档案、工会等工作经费';
const line = (economicClass: string, amount: string) => ({
  activity: code,
  description: name,
  economicClass,
  amount,
});

export const civicAndPartyWork: ProjectSeed = {
  code,
  name,
  lead: 'lead2',
  startYear: 2026,
  endYear: 2030,
  reason: '机关文明、党建、档案和工会等日常工作需要稳定的经费。',
  content: '支持机关文明创建、党建、平安建设、档案整理和工会活动。',
  total: '20.20',
  annual: '20.20',
  changeNote: '2026年比上年压减8.57万元。',
  priorAmounts: { 2024: '14.7', 2025: '28.77' },
  expenditureLines: [line('30201', '6.80'), line('30227', '5.00'), line('30202', '1.00'), line('30299', '7.40')],
  procurement: [],
  goals: projectGoals(
    { longTerm: '持续提升机关综合建设水平。', annual: '完成当年机关综合建设各项工作。' },
    [
      longTerm('cost.economic', '成本控制率', '100%'),
      longTerm('output.quantity', '资金到位率', '100%'),
      longTerm('output.quality', '档案验收通过率', '100%'),
      longTerm('satisfaction.beneficiary', '服务对象满意度', '≥90%'),
    ],
    [
      annual('cost.economic', '成本控制率', ['100%', '100%'], '100%'),
      annual('output.quantity', '资金到位率', ['100%', '100%'], '100%'),
      annual('output.quality', '档案验通过率', ['100%', '100%'], '100%'),
      annual('satisfaction.beneficiary', '服务对象满意度', ['≥90%', '≥90%'], '≥90%'),
    ],
  ),
};
