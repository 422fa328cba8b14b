export type {
  EvaluationBudget,
  EvaluationInput,
  EvaluationItemInput,
  EvaluationItemResult,
  EvaluationResult,
  ExecutionResult,
  ExplainedScore,
  ScoreRule,
} from './evaluation.js';
export type { ClassWeight, ExecutionFormula, Grade, GradeBand, Rating, ReverseFormula, ScoringScheme } from './scheme.js';
export { SCORING_SCHEMES } from './schemes.js';
export { checkDeclaredWeights, type Weighed } from './check-weights.js';
export { readScheme } from './read-scheme.js';
export { scoreEvaluation } from './score-evaluation.js';
export { ratingOf } from './rating.js';
