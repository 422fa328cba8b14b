import { achieved, values, type ProgressSeed } from '../progress-seed.js';

export const disabilityEmploymentLevyProgress: ProgressSeed = {
  projectCode: '42010523068T000000111',
  stage: 'submitted',
  executed: '3.50',
  actuals: [...values('1', '100%', '100%'), achieved('有效保障')],
  conclusion: '残保金已按时足额缴纳。',
  submittedAt: '2026-11-16T06:30:00Z',
};
