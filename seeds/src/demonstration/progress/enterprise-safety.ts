import { achieved, type ProgressSeed } from '../progress-seed.js';

/** Half recorded; the quality indicator is below full weight and still lacks its reason. */
export const enterpriseSafetyProgress: ProgressSeed = {
  projectCode: '42010523068T000000114',
  stage: 'partly_recorded',
  executed: '24.50',
  actuals: [
    { actual: '未超预算' },
    achieved('已排查全部工业企业'),
    { actual: '发生一起轻微事故', grade: 'partly_achieved', share: '0.7' },
    achieved('完成'),
    null,
    null,
    null,
  ],
  conclusion: null,
};
