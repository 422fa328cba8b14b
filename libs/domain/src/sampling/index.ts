export { allocate, drawSample, type Candidate, type SampleOrder, type SampleSize } from './draw-sample.js';
export { assessRisk, DEFAULT_RISK_SETTINGS, RISK_KINDS, type Risk, type RiskAssessment, type RiskFacts, type RiskKind, type RiskSettings } from './risk.js';
export { numberBelow } from './seeded-numbers.js';
