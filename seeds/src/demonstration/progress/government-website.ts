import { explained, values, type ProgressSeed } from '../progress-seed.js';

export const governmentWebsiteProgress: ProgressSeed = {
  projectCode: '42010525068T000000109',
  stage: 'confirmed',
  executed: '29.40',
  actuals: [
    explained('4120 条', '新增三个专题，信息量超出预计。', '下一年提高目标值。'),
    ...values('100%', '3 日历天', '126 万'),
    explained('98%', '两件找错事项超过两天办结。', '设置到期前提醒。'),
  ],
  evidence: [
    {
      indicator: 5,
      fileName: '找错事项办结台账.csv',
      content: '季度,找错事项（件）,两日内办结（件）\n一季度,31,31\n二季度,28,27\n三季度,26,25\n演示数据，不反映真实情况,,\n',
      at: '2026-11-03T01:20:00Z',
    },
  ],
  conclusion: '网站运行和考核达标。',
  submittedAt: '2026-11-06T07:45:00Z',
  review: {
    at: '2026-11-11T01:30:00Z',
    opinion: '总体达标，信息发布目标偏低，酌情扣分。',
    comments: [{ indicator: 1, text: '目标值连续两年未调整，请重新测算。' }],
    changedScores: [{ indicator: 1, score: '15.00', reason: '目标定得过低，实际值超过目标的130%。' }],
  },
};
