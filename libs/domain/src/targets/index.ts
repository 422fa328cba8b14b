export type {
  BudgetCapTarget,
  Change,
  Magnitude,
  NoTarget,
  NumericTarget,
  Operator,
  ParsedTarget,
  PeriodTarget,
  QualitativeTarget,
  RangeTarget,
  TargetKind,
} from './parsed-target.js';
export { parseTarget } from './parse-target.js';
export { correctedTarget } from './corrected-target.js';
export { formatTarget } from './format-target.js';
export { compareQuantities, convertQuantity, type Comparison, type Quantity } from './compare-quantities.js';
