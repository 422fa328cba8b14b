import { values, type ProgressSeed } from '../progress-seed.js';

export const networkSecurityProgress: ProgressSeed = {
  projectCode: '42010525068T000000113',
  stage: 'returned',
  executed: '33.20',
  actuals: values('42篇', '2次', '18分钟', '365天', '88%'),
  conclusion: '全年未发生重大网络安全事件。',
  submittedAt: '2026-11-10T09:00:00Z',
  review: {
    at: '2026-11-17T02:40:00Z',
    opinion: '监控天数和满意度缺少依据，请补充后重新提交。',
    comments: [
      { indicator: 4, text: '年度尚未结束，365天的依据是什么？' },
      { indicator: 5, text: '请附满意度调查的样本和结果。' },
    ],
    changedScores: [],
  },
};
