import type { BudgetDocument, DocumentFinding } from '../../budget-document/index.js';
import { checkBudgetDocument, type CheckOptions } from '../check-budget-document.js';
import { projectFormOf } from './project-form-of.js';
import type { StoredProject } from './stored-project.js';

/**
 * Everything that the rules notice in one stored declaration: completeness, measurability, funding sources and expenditure lines against the
 * annual budget, years, procurement, last years' values against the change, long-term against annual, cost targets against the budget, and
 * with `scheme` the weights (财预〔2015〕88号, 财预〔2021〕101号). Money in 万元. Places name the stored field: `budget:initial`,
 * `indicator:<id>:target`. Never throws for a project as the project page delivers it.
 */
export function checkStoredProject(project: StoredProject, options: CheckOptions = {}): DocumentFinding[] {
  return checkBudgetDocument(documentOf(project), options);
}

/** The document that holds nothing but this project's form. */
function documentOf(project: StoredProject): BudgetDocument {
  return {
    organization: null,
    fiscalYear: project.year,
    budgetTables: [],
    department: null,
    projects: [projectFormOf(project)],
    selfEvaluations: [],
    narrative: [],
    findings: [],
  };
}
