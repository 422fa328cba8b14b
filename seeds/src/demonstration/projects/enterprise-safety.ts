import { annual, longTerm, projectGoals, type ProjectSeed } from '../project-seed.js';

export const enterpriseSafety: ProjectSeed = {
  code: '42010523068T000000114',
  name: '中小企业发展资金、安全生产工作经费等企业发展资金',
  lead: 'lead2',
  startYear: 2023,
  endYear: 2027,
  reason: '工业企业安全隐患排查任务重，需要第三方专业力量支持。',
  content: '聘请安全机构派员进企业排查隐患，指导整改，并整理工作资料。',
  total: '35.00',
  annual: '35.00',
  changeNote: '比上年压减0.98万元。',
  priorAmounts: { 2024: '60', 2025: '35.98' },
  expenditureLines: [
    {
      activity: '42010523068T000000114',
      description: '中小企业发展资金、安全生产工作经费等企业发展资金',
      economicClass: '30227',
      amount: '35.00',
    },
  ],
  procurement: [],
  goals: projectGoals(
    { longTerm: '帮助企业提高安全管理水平，减少工业领域风险。', annual: '做好当年工业企业安全指导，保持形势平稳。' },
    [
      longTerm('cost.economic', '预算内', '不超预算', '预算内'),
      longTerm('output.quantity', '指导全区工业企业安全生产工作', '完成'),
      longTerm('output.quality', '指导全区工业企业安全生产，减少安全事故', '完成'),
      longTerm('output.timeliness', '规定时间内完成', '完成'),
      longTerm('benefit.economic', '促进中小企业发展', '促进'),
      longTerm('benefit.social', '助推全区经济建设', '有效助推'),
      longTerm('satisfaction.beneficiary', '服务对象对项目实施效果满意度', '≥95%'),
    ],
    [
      annual('cost.economic', '预算内', ['不超预算', '不超预算'], '不超预算'),
      annual('output.quantity', '指导全区安全生产工作', ['完成', '完成'], '完成'),
      annual('output.quality', '指导全区工业企业安全生产，减少安全事故', ['完成', '完成'], '完成'),
      annual('output.timeliness', '规定时间内完成', ['在规定时间内完成', '完成'], '完成'),
      annual('benefit.economic', '促进中小企业发展', ['促进', '促进'], '促进'),
      annual('benefit.social', '助推全区经济建设', ['有效助推', '有效助推'], '有效助推'),
      annual('satisfaction.beneficiary', '服务对象对项目实施效果满意度', ['≥95%', '≥95%'], '≥95%'),
    ],
  ),
};
