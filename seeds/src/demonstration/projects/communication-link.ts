import { annual, longTerm, projectGoals, type ProjectSeed } from '../project-seed.js';

export const communicationLink: ProjectSeed = {
  code: '42010525068T000000111',
  name: '通信链路租赁费',
  lead: 'lead',
  startYear: 2025,
  endYear: 2029,
  reason: '政务“一张网”覆盖511个网点，链路和互联网出口需统一租用。',
  content: '统一租赁全区政务网络链路、4G互联网出口和2G公益无线出口。',
  total: '372.00',
  annual: '372.00',
  changeNote: '2025年年中追加230万元；2026年总体变化不大。',
  priorAmounts: { 2024: '397.37', 2025: '142.06' },
  expenditureLines: [
    {
      activity: '通信链路租赁费',
      description: '通信链路租赁',
      economicClass: '30227',
      amount: '372.00',
      basis: '511个政务网点、4G互联网出口和2G公益无线出口，合计372万元。',
    },
  ],
  procurement: [{ itemCode: 'C17010200', name: '网络接入服务', quantity: '1', amount: '372.00' }],
  goals: projectGoals(
    { longTerm: '长期保持全区政务网畅通，满足办公需要。', annual: '当年政务网覆盖到位、运行畅通。' },
    [
      longTerm('cost.economic', '成本控制', '≤ 372 万元'),
      longTerm('output.quantity', '实现政务网全覆盖点位数', '≥ 500 个', '链路'),
      longTerm('output.quality', '互联网出口带宽达', '4G', '链路'),
      longTerm('output.timeliness', '运营商配合解决故障响应速度', '≤30 分钟', '链路'),
      longTerm('benefit.economic', '相较于市场价单一链路租赁价，全区统一租赁节约财政资金', '≥ 200 万', '链路'),
      longTerm('benefit.social', '全区政务网点政务网联通率', '100%', '链路'),
      longTerm('satisfaction.beneficiary', '运营商处置链路故障满意度', '≥ 85%', '链路'),
    ],
    [
      annual('cost.economic', '成本控制', ['≤ 397.37 万元', '≤ 397.37 万元'], '≤ 372 万元', '链路'),
      annual('output.quantity', '实现政务网全覆盖点位数', ['≥450 个', '≥ 500 个'], '≥ 500 个', '链路'),
      annual('output.quality', '互联网出口带宽达', ['4G', '4G'], '4G', '链路'),
      annual('output.timeliness', '运营商配合解决故障响应速度', ['无', '≤30 分钟'], '≤30 分钟', '链路'),
      annual('benefit.economic', '各单位自行铺设政务外网，节约财政资金', ['≥ 200 万', '≥ 200 万'], '≥ 200 万', '链路'),
      annual('satisfaction.beneficiary', '运营商处置链路故障满意度', ['≥ 85%', '≥ 85%'], '≥ 85%', '链路'),
    ],
  ),
};
