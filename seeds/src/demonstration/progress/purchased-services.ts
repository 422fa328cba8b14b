import { achieved, partlyAchieved, values, type ProgressSeed } from '../progress-seed.js';

export const purchasedServicesProgress: ProgressSeed = {
  projectCode: '42010523068T000000109',
  stage: 'draft_ready',
  executed: '21.80',
  actuals: [
    { actual: '未超预算' },
    achieved('有效保证'),
    achieved('完成'),
    partlyAchieved('有一定促进', '0.75', '两项评审延期，成果应用较晚。', '提前安排评审计划。'),
    ...values('97%'),
  ],
  conclusion: '服务采购按计划完成，个别评审延期。',
};
