export {
  DEFAULT_RESULT_USE,
  suggestBudget,
  type BudgetSuggestion,
  type BudgetTreatment,
  type ResultFacts,
  type ResultUse,
} from './suggest-budget.js';
