import { annual, longTerm, projectGoals, type ProjectSeed } from '../project-seed.js';

const monitored = '区政府门户网站月度监测、季度抽查和年度绩效评估达到上级合格要求';
const columnDeadline = '按国办公开办相关要求的区政府门户网站栏目设置或撤销时限';
const corrections = '涉及“我为网站找错”事项处置完结时限两个日历天内完成即为满意度 100%';

export const governmentWebsite: ProjectSeed = {
  code: '42010525068T000000109',
  name: '区政府门户网站运维',
  lead: 'lead',
  startYear: 2025,
  endYear: 2029,
  reason: '承担区政府门户网站的日常运行和考核技术支撑。',
  content: '开展网站驻场运营、巡检、内容管理、专题制作、监测和应急响应。',
  total: '30.00',
  annual: '30.00',
  changeNote: '2026年比上年压减11.7万元。',
  priorAmounts: { 2024: '0', 2025: '41.7' },
  expenditureLines: [
    {
      activity: '42010525068T000000109',
      description: '区政府门户网站运维',
      economicClass: '30227',
      amount: '30.00',
    },
  ],
  procurement: [],
  goals: projectGoals(
    { longTerm: '网站考核持续达标，每年发布信息3000条以上。', annual: '当年网站考核达标，发布信息3000条以上。' },
    [
      longTerm('cost.economic', '全年资金使用额', '≤45 万元'),
      longTerm('output.quantity', '区政府门户网站全年发布信息数量', '≥ 3000 条', '网站'),
      longTerm('output.quality', monitored, '100%', '网站'),
      longTerm('output.timeliness', columnDeadline, '≤7 日历天', '网站'),
      longTerm('benefit.social', '政府门户网站全年累计访问量', '≥120 万', '网站'),
      longTerm('satisfaction.beneficiary', corrections, '100%', '网站'),
    ],
    [
      annual('output.quantity', '政府门户全年发布信息数量', ['-', '≥3000 条'], '≥3000 条', '网站'),
      annual('output.quality', monitored, ['-', '100%'], '100%', '网站'),
      annual('output.timeliness', columnDeadline, ['-', '≤7 日历天'], '≤7 日历天', '网站'),
      annual('benefit.social', '政府门户网站全年累计访问量', ['-', '≥120 万'], '≥120 万', '网站'),
      annual('satisfaction.beneficiary', corrections, ['-', '100%'], '100%', '网站'),
    ],
  ),
};
