import { annual, longTerm, projectGoals, type ProjectSeed } from '../project-seed.js';

export const disabilityEmploymentLevy: ProjectSeed = {
  code: '42010523068T000000111',
  name: '行政单位缴纳残保金',
  lead: 'lead2',
  startYear: 2023,
  endYear: 2027,
  reason: '履行缴纳残疾人就业保障金的法定义务。',
  content: '按核定数额按时缴纳残疾人就业保障金。',
  total: '3.50',
  annual: '3.50',
  changeNote: '2026年与上年持平。',
  priorAmounts: { 2024: '3.50', 2025: '3.50' },
  expenditureLines: [
    {
      activity: '42010523068T000000111',
      description: '行政单位缴纳残保金',
      economicClass: '30299',
      amount: '3.50',
    },
  ],
  procurement: [],
  goals: projectGoals(
    { longTerm: '每年足额履行残保金缴纳义务。', annual: '当年残保金按时足额缴纳。' },
    [
      longTerm('output.quantity', '缴纳残保金单位数量', '1'),
      longTerm('output.quality', '缴纳率', '100%'),
      longTerm('output.timeliness', '残保金缴纳及时率', '100%'),
      longTerm('benefit.social', '保障残疾人就业事业', '有效保障'),
    ],
    [
      annual('output.quantity', '缴纳残保金单位数量', ['1', '1'], '1'),
      annual('output.quality', '缴纳率', ['100%', '100%'], '100%'),
      annual('output.timeliness', '残保金缴纳及时率', ['100%', '100%'], '100%'),
      annual('benefit.social', '保障残疾人就业事业', ['有效保障', '有效保障'], '有效保障'),
    ],
  ),
};
