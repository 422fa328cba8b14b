import { explained, type ProgressSeed } from '../progress-seed.js';

const postponed = '慰问活动推迟到年底，款项尚未支付。';
const measure = '年底前完成慰问和支付，并补做满意度调查。';

/** An unexecuted budget: nothing spent, nothing delivered. */
export const retiredCadresProgress: ProgressSeed = {
  projectCode: '42010526068T000000102',
  stage: 'draft_ready',
  executed: '0',
  actuals: [
    { actual: '未超预算' },
    explained('0%', postponed, measure),
    explained('0%', postponed, measure),
    explained('0%', postponed, measure),
  ],
  conclusion: '项目尚未执行，计划年底前完成。',
};
