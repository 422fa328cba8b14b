import { explained, values, type ProgressSeed } from '../progress-seed.js';

/** Over-achieved savings beside a satisfaction below its target. */
export const communicationLinkProgress: ProgressSeed = {
  projectCode: '42010525068T000000111',
  stage: 'draft_ready',
  executed: '371.20',
  actuals: [
    ...values('371.2 万元', '511 个', '4G', '25 分钟'),
    explained('280 万', '统一议价后单价明显低于预计。', '下一年按新单价测算目标。'),
    explained('82%', '三季度一次主干故障恢复较慢。', '增加备用链路，缩短恢复时间。'),
  ],
  conclusion: '政务网覆盖和畅通达到要求，故障处置满意度略低。',
};
