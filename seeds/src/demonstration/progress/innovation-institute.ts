import { explained, values, type ProgressSeed } from '../progress-seed.js';

/** Well below its targets, and a third of the budget unspent. */
export const innovationInstituteProgress: ProgressSeed = {
  projectCode: '42010523068T000000129',
  stage: 'confirmed',
  executed: '512.00',
  actuals: [
    ...values('512'),
    explained('8', '四个创新单元的场地交付推迟。', '与场地方约定交付日期并按月督办。'),
    explained('66.7%', '随创新单元建设推迟。', '调整建设计划，分批建成。'),
    ...values('100%'),
    {
      actual: '2026年1月 -2027年3月',
      grade: 'partly_achieved',
      share: '0.6',
      reason: '四个单元顺延到下一年一季度。',
      improvement: '倒排工期。',
    },
  ],
  conclusion: '已建单元全部验收合格，总体进度滞后。',
  submittedAt: '2026-11-05T03:15:00Z',
  review: {
    at: '2026-11-13T06:00:00Z',
    opinion: '进度滞后，下一年预算与建设进度挂钩。',
    comments: [{ indicator: 2, text: '请按季度报送建设进度。' }],
    changedScores: [],
  },
};
