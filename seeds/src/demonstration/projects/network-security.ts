import { annual, longTerm, projectGoals, type ProjectSeed } from '../project-seed.js';

export const networkSecurity: ProjectSeed = {
  code: '42010525068T000000113',
  name: '政务网络安全保障经费',
  lead: 'lead',
  startYear: 2025,
  endYear: 2029,
  reason: '提高政务网对网络安全事件的预警、防御和协同处置能力。',
  content: '对区级基础平台开展等保和密码测评，监测全网安全态势并处置攻击。',
  total: '34.00',
  annual: '34.00',
  changeNote: '2026年比上年压减11万元。',
  priorAmounts: { 2024: '45', 2025: '45' },
  expenditureLines: [
    {
      activity: '42010525068T000000113',
      description: '政务网络安全保障经费',
      economicClass: '30227',
      amount: '34.00',
      basis: '机房各系统的等保和密码测评、安全监测、应急处置和重要时期保障服务，约34万元。',
    },
  ],
  procurement: [],
  goals: projectGoals(
    { longTerm: '长期降低网络安全事故风险。', annual: '当年网络安全防护和处置能力得到提高。' },
    [
      longTerm('output.quantity', '全年安全报告篇数', '≥ 30篇'),
      longTerm('output.quality', '全区出现网络安全事故', '≤ 5次'),
      longTerm('output.timeliness', '网络安全故障的响应时间', '≤ 30分钟'),
      longTerm('benefit.social', '对全区的政务网络及政府机关机房的安全状况进行实时监控', '100%'),
      longTerm('satisfaction.beneficiary', '安全防护满意度', '≥ 85%'),
    ],
    [
      annual('output.quantity', '全年安全报告篇数', ['≥ 30篇', '≥ 40篇'], '≥ 40篇'),
      annual('output.quality', '影响全区政务网运行的安全事故', ['≤ 5次', '≤ 5次'], '≤ 5次'),
      annual('output.timeliness', '网络安全故障的响应时间', ['≤ 30分钟', '≤ 30分钟'], '≤ 30分钟'),
      annual('benefit.social', '对全区的政务网络及政府政务信息网络机房的安全状况进行实时监控天数', ['无', '365天'], '365天'),
      annual('satisfaction.beneficiary', '安全防护满意度', ['≥ 85%', '≥ 85%'], '≥ 85%'),
    ],
  ),
};
