export { guideOf, regulationInEnglish } from './check-guide.js';
export type { RuleGuide } from './rule-guide.js';
