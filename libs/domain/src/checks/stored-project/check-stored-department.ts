import type { BudgetTable, DocumentFinding, ProjectForm, StructureRow } from '../../budget-document/index.js';
import { checkBudgetDocument, type CheckOptions } from '../check-budget-document.js';
import { fundingKind } from './funding-kind.js';
import { goalOf } from './project-form-of.js';
import type { ListedStoredProject, StoredDepartment } from './stored-department.js';

const PROJECT = 'project:';

/**
 * Everything that the rules notice in what is stored of a whole department: its goals (completeness, measurability, long-term against annual,
 * 财预〔2015〕88号), its income and expenditure, its disclosure tables, and these against each other and its projects (预算公开表勾稽关系). What
 * concerns a single project only stands at that project. Places name the stored field: `goal:<id>:statement`, `indicator:<id>:target`,
 * `table:projects:3:total`, `overview:2`, `project:<id>:budget:initial`; the goals as a whole are `goals:annual`. Never throws for a page as it
 * is delivered.
 */
export function checkStoredDepartment(
  { organization, year, goals, structure = [], tables = [], projects = [] }: StoredDepartment,
  options: Pick<CheckOptions, 'parameters'> = {},
): DocumentFinding[] {
  const department = {
    name: organization.name,
    filledBy: null,
    phone: null,
    structure: structure.map((row, index): StructureRow => ({ ...row, place: { field: `overview:${index}` } })),
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
    budgetTables: tables.map(placedTable),
    department,
    // Without tables there is nothing in which projects of the department could contradict it.
    projects: tables.length === 0 ? [] : projects.map(formOf),
    selfEvaluations: [],
    narrative: [],
    findings: [],
  };
  return checkBudgetDocument(document, options).filter(({ where }) => where.some(({ field }) => field?.startsWith(PROJECT) !== true));
}

/** A table whose cells are named instead of placed in a document. */
function placedTable(table: BudgetTable): BudgetTable {
  const rows = table.rows.map((row, index) => {
    const name = `table:${table.kind}:${index}`;
    const columns = ['code', 'name', 'unit', ...Object.keys(row.amounts)];
    return { ...row, place: { field: name }, cells: Object.fromEntries(columns.map((column) => [column, { field: `${name}:${column}` }])) };
  });
  return { ...table, rows, place: { field: `table:${table.kind}` } };
}

/** A project as far as tables repeat it; the rest of its form is checked with the project itself. */
function formOf({ id, code, name, total, initial, fundingSources }: ListedStoredProject): ProjectForm {
  const at = (field: string) => ({ field: `${PROJECT}${id}:${field}` });
  return {
    code,
    name,
    department: null,
    unit: null,
    lead: null,
    phone: null,
    address: null,
    postcode: null,
    attribute: null,
    category: null,
    startYear: null,
    endYear: null,
    reason: null,
    content: null,
    budget: { total, annual: initial },
    changeNote: null,
    fundingTotal: null,
    fundingSources: fundingSources.map(({ ordinal, kind, name: source, amount }) => ({
      kind: fundingKind(kind),
      name: source ?? kind,
      amount,
      place: at(`budget:fundingSources:${ordinal}`),
    })),
    expenditureLines: [],
    procurement: [],
    goals: [],
    place: at('basics:name'),
    cells: { code: at('basics:code'), name: at('basics:name'), annual: at('budget:initial'), total: at('budget:total') },
  };
}
