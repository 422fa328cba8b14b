import { annual, longTerm, projectGoals, type ProjectSeed } from '../project-seed.js';

export const retiredCadres: ProjectSeed = {
  code: '42010526068T000000102',
  name: '老干经费',
  lead: 'lead2',
  startYear: 2026,
  endYear: 2030,
  reason: '落实退休干部的各项待遇政策。',
  content: '组织退休干部走访慰问和日常服务。',
  total: '7.80',
  annual: '7.80',
  changeNote: '2025年没有安排，2026年新增7.80万元。',
  priorAmounts: { 2025: '0' },
  expenditureLines: [{ activity: '42010526068T000000102', description: '老干经费', economicClass: '30299', amount: '7.80' }],
  procurement: [],
  goals: projectGoals(
    { longTerm: '持续做好退休干部服务保障。', annual: '按政策完成当年退休干部服务工作。' },
    [
      longTerm('cost.economic', '预算内', '不超预算'),
      longTerm('output.quality', '慰问金发放及时性', '100%'),
      longTerm('output.timeliness', '规定时间内发放', '100%'),
      longTerm('satisfaction.beneficiary', '服务对象满意度', '≥95%'),
    ],
    [
      annual('cost.economic', '预算内', ['-', '-'], '不超预算'),
      annual('output.quality', '慰问金发放及时性', ['-', '-'], '100%'),
      annual('output.timeliness', '规定时间内发放', ['-', '-'], '100%'),
      annual('satisfaction.beneficiary', '服务对象满意度', ['-', '-'], '≥95%'),
    ],
  ),
};
