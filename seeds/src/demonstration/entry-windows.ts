import type { EntryWindowSeed } from '../region-seed.js';

/** Budget year 2026. Finance reviews what was submitted while others still self-evaluate. */
export const entryWindows2026: readonly EntryWindowSeed[] = [
  { stage: 'declare', opensOn: '2025-10-09', closesOn: '2025-11-30' },
  { stage: 'review', opensOn: '2025-12-01', closesOn: '2025-12-31' },
  { stage: 'approve', opensOn: '2026-01-04', closesOn: '2026-01-22' },
  { stage: 'adjust', opensOn: '2026-07-01', closesOn: '2026-12-15', keptOpen: true },
  { stage: 'monitor', opensOn: '2026-08-01', closesOn: '2026-08-31' },
  { stage: 'self_evaluate', opensOn: '2026-11-01', closesOn: '2027-03-31', keptOpen: true },
  { stage: 'finance_review', opensOn: '2026-11-01', closesOn: '2027-05-31', keptOpen: true },
  { stage: 'disclose', opensOn: '2026-02-01', closesOn: '2027-08-31', keptOpen: true },
];
