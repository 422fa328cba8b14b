export {
  createFinding,
  hasError,
  renderMessage,
  type BilingualText,
  type Finding,
  type FindingDetails,
  type FindingParams,
  type RuleDefinition,
  type Severity,
} from './finding.js';
export { SCORING_RULES, scoringFinding, type ScoringRule } from './scoring-rules.js';
