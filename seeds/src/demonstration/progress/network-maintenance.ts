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
  evidence: [
    {
      indicator: 5,
      fileName: '报修响应时间统计.csv',
      content: '月份,报修（件）,平均响应（分钟）\n1–3月,61,24\n4–6月,55,22\n7–9月,58,21\n演示数据，不反映真实情况,,\n',
      at: '2026-11-03T01:12:00Z',
    },
  ],
  conclusion: null,
};
