/** Twelve indicators such as a project declares: quantities, ratios, times, money, words. */
export const INDICATORS = [
  { class: 'cost.economic', name: '成本控制', target: '≤118.5万元', actual: '110.2万元', weight: '10' },
  { class: 'output.quantity', name: '维护点位数', target: '≥500个', actual: '480个', weight: '10' },
  { class: 'output.quantity', name: '培训人次', target: '300人次', actual: '320人次', weight: '5' },
  { class: 'output.quantity', name: '巡检次数', target: '≥12次', actual: '12次', weight: '5' },
  { class: 'output.quality', name: '系统可用率', target: '≥99.9%', actual: '99.95%', weight: '10' },
  { class: 'output.quality', name: '验收合格率', target: '100%', actual: '98%', weight: '10' },
  { class: 'output.timeliness', name: '故障响应时间', target: '≤30分钟', actual: '0.4小时', weight: '5' },
  { class: 'output.timeliness', name: '完成时限', target: '12月底前', actual: '11月', grade: 'achieved', share: '1', weight: '5' },
  { class: 'benefit.social', name: '网络覆盖率', target: '90%-95%', actual: '93%', weight: '10' },
  { class: 'benefit.social', name: '服务能力', target: '有效提升', actual: '有效提升', grade: 'achieved', share: '0.95', weight: '5' },
  { class: 'benefit.sustainability', name: '设备更新数', target: '不少于1.2万台', actual: '11800台', weight: '5' },
  { class: 'satisfaction.beneficiary', name: '用户满意度', target: '≥85%', actual: '92%', weight: '10' },
];
