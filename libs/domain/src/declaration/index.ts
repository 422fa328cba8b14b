export {
  annualWeightSum,
  checkDeclaration,
  type DeclarationProblem,
  type DeclarationRules,
  type DeclaredGoal,
  type DeclaredIndicator,
} from './check-declaration.js';
