import { type ProgressSeed } from '../progress-seed.js';

/** Half recorded; the number of meetings is below its target and still lacks its reason. */
export const networkMaintenanceProgress: ProgressSeed = {
  projectCode: '42010525068T000000112',
  stage: 'partly_recorded',
  executed: '118.60',
  actuals: [
    { actual: '118.6万元' },
    { actual: '11篇', reason: '12月报告年底出具。', improvement: '按月报送。' },
    { actual: '36次' },
    { actual: '230台' },
    { actual: '22分钟' },
    null,
    { actual: '9.2亿条' },
    null,
    null,
    null,
  ],
  conclusion: null,
};
