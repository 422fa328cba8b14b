import type { DocumentFinding } from '../../budget-document/index.js';
import { checkBudgetDocument, type CheckOptions } from '../check-budget-document.js';
import { goalOf } from './project-form-of.js';
import type { StoredDepartment } from './stored-department.js';

/**
 * Everything that the rules notice in the stored goals of a whole department: completeness, measurability, and long-term against annual
 * (财预〔2015〕88号). Its income, expenditure and projects are not part of them and stay unchecked. Places name the stored field:
 * `goal:<id>:statement`, `indicator:<id>:target`; the goals as a whole are `goals:annual`. Never throws for a page as it is delivered.
 */
export function checkStoredDepartment(
  { organization, year, goals }: StoredDepartment,
  options: Pick<CheckOptions, 'parameters'> = {},
): DocumentFinding[] {
  const department = {
    name: organization.name,
    filledBy: null,
    phone: null,
    structure: [],
    functions: null,
    tasks: null,
    projects: [],
    goals: goals.map((goal) => goalOf(goal, year)),
    place: { field: 'goals:annual' },
    cells: {},
  };
  const document = {
    organization: null,
    fiscalYear: year,
    budgetTables: [],
    department,
    projects: [],
    selfEvaluations: [],
    narrative: [],
    findings: [],
  };
  return checkBudgetDocument(document, options);
}
