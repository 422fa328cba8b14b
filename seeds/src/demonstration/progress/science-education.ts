import { achieved, explained, partlyAchieved, type ProgressSeed } from '../progress-seed.js';

export const scienceEducationProgress: ProgressSeed = {
  projectCode: '42010523068T000000112',
  stage: 'forwarded',
  executed: '63.00',
  actuals: [
    { actual: '未超预算' },
    achieved('评审和规划全部完成'),
    achieved('运行正常'),
    achieved('完成'),
    partlyAchieved('部分促进', '0.75', '两家企业的成果转化延期。', '建立台账，逐月跟进。'),
    partlyAchieved('有一定助推', '0.6', '培育企业数量少于预期。', '扩大企业诊断范围。'),
    explained('93%', '部分企业反映培训场次偏少。', '增加线上培训。'),
  ],
  conclusion: '服务体系运转良好，成果转化仍需加力。',
  submittedAt: '2026-11-18T08:20:00Z',
};
