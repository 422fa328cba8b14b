import { annual, longTerm, projectGoals, type ProjectSeed } from '../project-seed.js';

export const staffMeals: ProjectSeed = {
  code: '42010525068T000000107',
  name: '机动经费',
  lead: 'lead2',
  startYear: 2025,
  endYear: 2029,
  reason: '为在岗人员提供工作餐补助。',
  content: '按人按月安排工作人员伙食补助。',
  total: '16.20',
  annual: '16.20',
  changeNote: '2026年与上年持平。',
  priorAmounts: { 2024: '0', 2025: '16.20' },
  expenditureLines: [
    {
      activity: '42010525068T000000107',
      description: '机动经费',
      economicClass: '30106',
      amount: '16.20',
      basis: '15名在编人员，每人每月900元。',
    },
  ],
  procurement: [],
  goals: projectGoals(
    { longTerm: '长期稳定地保障工作人员用餐。', annual: '保障当年工作人员用餐。' },
    [
      longTerm('cost.economic', '预算内', '不超预算'),
      longTerm('output.quality', '保证单位人员餐费', '有效保证'),
      longTerm('output.timeliness', '规定时间内发放', '完成'),
      longTerm('satisfaction.beneficiary', '服务对象对项目实施效果满意度', '≥95%'),
    ],
    [
      annual('cost.economic', '预算内', [null, '不超预算'], '不超预算'),
      annual('output.quality', '保证单位人员餐费', [null, '有效保证'], '有效保证'),
      annual('output.timeliness', '规定时间内发放', [null, '完成'], '完成'),
      annual('satisfaction.beneficiary', '服务对象对项目实施效果满意度', [null, '≥95%'], '≥95%'),
    ],
  ),
};
