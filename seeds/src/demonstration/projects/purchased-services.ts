import { annual, longTerm, projectGoals, type ProjectSeed } from '../project-seed.js';

export const purchasedServices: ProjectSeed = {
  code: '42010523068T000000109',
  name: '政府购买服务、评审等工作经费',
  lead: 'lead2',
  startYear: 2023,
  endYear: 2027,
  reason: '单位运转需要审计、评审和法律等专业服务。',
  content: '委托第三方提供会计、审计、评审和法律服务。',
  total: '22.50',
  annual: '22.50',
  changeNote: '2026年与上年基本持平。',
  priorAmounts: { 2024: '25.38', 2025: '22.51' },
  expenditureLines: [
    {
      activity: '42010523068T000000109',
      description: '政府购买服务、评审等工作经费',
      economicClass: '30227',
      amount: '22.50',
    },
  ],
  procurement: [],
  goals: projectGoals(
    { longTerm: '以专业服务支撑单位规范运转。', annual: '当年各项专业服务按需到位。' },
    [
      longTerm('cost.economic', '预算内', '不超预算'),
      longTerm('output.quality', '保证单位正常运行', '有效保证'),
      longTerm('output.timeliness', '规定时间内完成', '完成'),
      longTerm('benefit.economic', '促进经济全面发展', '有效促进'),
      longTerm('satisfaction.beneficiary', '服务对象对项目实施效果满意度', '≥95%'),
    ],
    [
      annual('cost.economic', '预算内', ['不超预算', '不超预算'], '不超预算'),
      annual('output.quality', '保证单位正常运行', ['有效保证', '有效保证'], '有效保证'),
      annual('output.timeliness', '规定时间内完成', ['完成', '完成'], '完成'),
      annual('benefit.economic', '促进经济全面发展', ['有效促进', '有效促进'], '有效促进'),
      annual('satisfaction.beneficiary', '服务对象对项目实施效果满意度', ['≥95%', '≥95%'], '≥95%'),
    ],
  ),
};
