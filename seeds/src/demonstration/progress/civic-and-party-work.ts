import { values, type ProgressSeed } from '../progress-seed.js';

export const civicAndPartyWorkProgress: ProgressSeed = {
  projectCode: '42010526068T000000101',
  stage: 'confirmed',
  executed: '19.90',
  actuals: values('100%', '100%', '100%', '96%'),
  conclusion: '各项机关综合工作按计划完成。',
  submittedAt: '2026-11-09T02:10:00Z',
  review: { at: '2026-11-12T03:00:00Z', opinion: '资料齐全，同意自评结果。', comments: [], changedScores: [] },
};
