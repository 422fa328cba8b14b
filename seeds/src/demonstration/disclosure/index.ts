import type { BudgetTable } from '@jixiao/domain/budget-document';
import { appropriationTable } from './appropriation.js';
import { expenditureTable } from './expenditure.js';
import { generalBasicTable } from './general-basic.js';
import { generalByFunctionTable, generalByUnitTable } from './general-budget.js';
import { governmentFundTable, incomeTable, stateCapitalTable, threePublicTable } from './income-and-three-public.js';
import { projectsTable } from './projects.js';
import { summaryTable } from './summary.js';

/** Tables 1 to 10 as the department disclosed them, with what does not agree in them. */
export const disclosureTables: readonly BudgetTable[] = [
  summaryTable,
  incomeTable,
  expenditureTable,
  appropriationTable,
  generalByFunctionTable,
  generalByUnitTable,
  generalBasicTable,
  threePublicTable,
  governmentFundTable,
  stateCapitalTable,
  projectsTable,
];
