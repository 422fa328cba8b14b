import type { BudgetDocument, DocumentFinding } from '../budget-document/index.js';
import type { Severity } from '../findings/index.js';
import type { ScoringScheme } from '../scoring/index.js';
import { checkChangeNotes } from './change-note.js';
import type { CheckContext } from './check-context.js';
import { DEFAULT_CHECK_PARAMETERS, type CheckParameters } from './check-parameters.js';
import { checkCompleteness } from './completeness.js';
import { checkTables } from './cross-tables.js';
import { checkDepartment } from './department.js';
import { checkGoalTables } from './goals.js';
import { checkInsideForms } from './inside-forms.js';
import { checkMeasurability } from './measurability.js';
import { checkNarrative } from './narrative/check-narrative.js';
import { checkProjects } from './projects.js';
import { checkSelfEvaluations } from './self-evaluations.js';
import { checkTargetWeights } from './target-weights.js';

export interface CheckOptions {
  /** What a locality does differently; the rest is as {@link DEFAULT_CHECK_PARAMETERS}. */
  readonly parameters?: Partial<CheckParameters>;
  /** Scheme that sets the weights of annual indicators; without it the weights of targets are not checked. */
  readonly scheme?: ScoringScheme;
}

const CHECKS: readonly ((context: CheckContext) => DocumentFinding[])[] = [
  checkTables,
  checkProjects,
  checkNarrative,
  checkInsideForms,
  checkChangeNotes,
  checkDepartment,
  checkGoalTables,
  checkTargetWeights,
  checkSelfEvaluations,
  checkMeasurability,
  checkCompleteness,
];

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Everything that the rules ({@link CHECK_RULES}) notice in a read document, errors first: completeness, measurability, agreement inside forms,
 * between forms, tables and text (财预〔2015〕88号, 财预〔2020〕10号, 财预〔2021〕101号, 预算公开表勾稽关系). Never throws; what the document does not
 * have is not checked. Amounts of findings are in 万元, those inside one
 * table in the unit of that table.
 */
export function checkBudgetDocument(document: BudgetDocument, options: CheckOptions = {}): DocumentFinding[] {
  const context = { document, parameters: { ...DEFAULT_CHECK_PARAMETERS, ...options.parameters }, scheme: options.scheme ?? null };
  const findings = CHECKS.flatMap((check) => check(context));
  return findings.sort((left, right) => ORDER[left.severity] - ORDER[right.severity]);
}
