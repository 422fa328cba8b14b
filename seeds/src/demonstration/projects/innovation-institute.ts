import { annual, longTerm, projectGoals, type ProjectSeed } from '../project-seed.js';

export const innovationInstitute: ProjectSeed = {
  code: '42010523068T000000129',
  name: '汉阳科技创新研究院',
  lead: 'lead2',
  startYear: 2023,
  endYear: 2027,
  reason: '支持科技创新研究院建设。',
  content: '支持研究院组建创新单元，按期完成建设和验收。',
  total: '800.00',
  annual: '800.00',
  changeNote: '2026年与上年持平。',
  priorAmounts: { 2024: '3000', 2025: '800' },
  expenditureLines: [
    {
      activity: '42010523068T000000129',
      description: '汉阳科技创新研究院',
      economicClass: '30299',
      amount: '800.00',
    },
  ],
  procurement: [],
  goals: projectGoals(
    { longTerm: '支持研究院完成整体建设。', annual: '当年完成计划内创新单元的建设和验收。' },
    [
      longTerm('cost.economic', '成本空置率', '≤800'),
      longTerm('output.quantity', '完成创新单元建设', '12'),
      longTerm('output.quality', '项目建成率', '100%'),
      longTerm('output.quality', '项目验收合格率', '100%'),
      longTerm('output.timeliness', '项目实施时间', '2026年1月 -2026年12月'),
    ],
    [
      annual('cost.economic', '成本空置率', ['≤3000', '≤800'], '≤800'),
      annual('output.quantity', '完成创新单元建设', ['9', '7'], '12'),
      annual('output.quality', '项目建成率', ['100%', '100%'], '100%'),
      annual('output.quality', '项目验收合格率', ['100%', '100%'], '100%'),
      annual('output.timeliness', '项目实施时间', ['2024年1月 -2024年12月', '2025年1月 -2025年12月'], '2026年1月 -2026年12月'),
    ],
  ),
};
