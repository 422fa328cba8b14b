import { annual, longTerm, projectGoals, type ProjectSeed } from '../project-seed.js';

const dataVolume = '汉阳区大数据共享交换平台累计汇聚数据量';

export const networkMaintenance: ProjectSeed = {
  code: '42010525068T000000112',
  name: '政务网络与应用系统维护保障外包服务',
  lead: 'lead',
  startYear: 2025,
  endYear: 2029,
  reason: '政务网络、机房、协同办公和数据共享平台需要全天候运维保障。',
  content: '为511个政务网点终端、机房、协同办公系统和数据共享平台提供运维、会议保障和安全处置。',
  total: '150.00',
  annual: '150.00',
  changeNote: '比上年增加42.78万元。',
  priorAmounts: { 2024: '112.75', 2025: '107.22' },
  expenditureLines: [
    {
      activity: '42010525068T000000112',
      description: '政务网络与应用系统维护保障外包服务',
      economicClass: '30227',
      amount: '150.00',
      basis: '不少于511个政务网点的报修、机房和核心网络设备维护，以及办公系统和数据平台的运行。',
    },
  ],
  procurement: [{ itemCode: 'C16079900', name: null, quantity: '1', amount: '150.00' }],
  goals: projectGoals(
    { longTerm: '长期保障政务网络和中心机房稳定运转。', annual: '当年政务网络和中心机房稳定运转。' },
    [
      longTerm('cost.economic', '全年维护资金', '≤150 万元'),
      longTerm('output.quantity', '全年运维报告篇数', '≥ 12 篇'),
      longTerm('output.quantity', 'OA 无纸化会议支持次数', '≥40 次'),
      longTerm('output.quality', '政务机关机房硬件设备稳定运行', '230 台'),
      longTerm('output.timeliness', '政务网及终端报修响应时间', '≤ 30 分钟'),
      longTerm('benefit.social', '政务网点联通率', '≥ 100%'),
      longTerm('benefit.social', dataVolume, '≥6 亿条'),
      longTerm('benefit.social', 'OA 系统全年累计访问人次', '≥40 万'),
      longTerm('satisfaction.beneficiary', '运营商处置链路故障满意度', '≥ 85%'),
      longTerm('satisfaction.beneficiary', '各委办局、基层站所等单位满意度', '≥ 80%'),
    ],
    [
      annual('cost.economic', '全年维护资金', ['≤107.75万元', '≤107.75万元'], '≤150万元'),
      annual('output.quantity', '全年运维报告篇数', ['无', '≥12篇'], '≥12篇'),
      annual('output.quantity', 'OA无纸化会议支持次数', ['无', '≥40次'], '≥40次'),
      annual('output.quality', '政务机关机房硬件设备稳定运行', ['230台', '230台'], '230台'),
      annual('output.timeliness', '响应时间', ['≤30分钟', '≤30分钟'], '≤30分钟'),
      annual('benefit.social', '政务网点联通率', ['无', '100%'], '100%'),
      annual('benefit.social', dataVolume, ['≥4亿条', '≥6亿条'], '≥6亿条'),
      annual('benefit.social', 'OA系统全年累计访问人次', ['≥35万', '≥40万'], '≥40万'),
      annual('satisfaction.beneficiary', '运营商处置链路故障满意度', ['无', '≥85%'], '≥85%'),
      annual('satisfaction.beneficiary', '各委办局、基层站所等单位满意度', ['≥80%', '≥80%'], '≥80%'),
    ],
  ),
};
