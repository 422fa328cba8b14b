import type { ProjectSeed } from '../demonstration/project-seed.js';
import type { RegionSeed } from '../region-seed.js';
import { addGoalRows } from './add-goal-rows.js';
import { RegionIds } from './region-ids.js';
import type { RowSet } from './row-set.js';

/** Adds a project with its budget and goals. */
export function addProjectRows(rows: RowSet, region: RegionSeed, project: ProjectSeed): void {
  const ids = new RegionIds(region.id);
  const projectId = ids.project(project.code);
  rows.add('project', {
    region_id: region.id,
    id: projectId,
    code: project.code,
    name: project.name,
    organization_id: ids.organization(region.departmentCode),
    unit_id: ids.organization(region.unitCode),
    lead_user_id: ids.user(project.lead),
    attribute: 'continuing',
    expenditure_category: 'own_level',
    start_year: project.startYear,
    end_year: project.endYear,
    reason: project.reason,
    content: project.content,
    address: region.address,
    postcode: region.postcode,
  });
  addBudget(rows, region, project);
  addGoalRows(rows, region, { code: project.code, project_id: projectId, organization_id: null }, project.goals);
}

function addBudget(rows: RowSet, region: RegionSeed, project: ProjectSeed): void {
  const ids = new RegionIds(region.id);
  const budgetId = ids.budget(project.code);
  rows.add('project_budget', {
    region_id: region.id,
    id: budgetId,
    project_id: ids.project(project.code),
    year: region.year,
    total: project.total,
    initial: project.annual,
    adjusted: project.annual,
    change_note: project.changeNote,
  });
  for (const [year, amount] of Object.entries(project.priorAmounts)) {
    rows.add('prior_amount', { ...below(region, budgetId, 'prior', year), year: Number(year), amount });
  }
  for (const [index, source] of fundingSources(project).entries()) {
    rows.add('funding_source', { ...below(region, budgetId, 'funding', index), ordinal: index + 1, ...source });
  }
  for (const [index, line] of project.expenditureLines.entries()) {
    rows.add('expenditure_line', {
      ...below(region, budgetId, 'expenditure', index),
      ordinal: index + 1,
      activity: line.activity,
      description: line.description,
      economic_class: line.economicClass,
      amount: line.amount,
      basis: line.basis ?? null,
      note: null,
    });
  }
  for (const [index, item] of project.procurement.entries()) {
    rows.add('procurement_item', {
      ...below(region, budgetId, 'procurement', index),
      ordinal: index + 1,
      item_code: item.itemCode,
      name: item.name,
      quantity: item.quantity,
      amount: item.amount,
    });
  }
}

function below(region: RegionSeed, budgetId: string, kind: string, key: string | number) {
  return { region_id: region.id, id: new RegionIds(region.id).part(budgetId, kind, key), project_budget_id: budgetId };
}

/** The form's sources: every project of the demonstration lives on the general public budget alone. */
function fundingSources(project: ProjectSeed) {
  return [
    { kind: 'general_public', name: '一般公共预算财政拨款', amount: project.annual },
    { kind: 'government_fund', name: '政府性基金预算财政拨款', amount: '0' },
    { kind: 'fiscal_account', name: '财政专户管理资金', amount: '0' },
    { kind: 'unit_funds', name: '单位资金', amount: '0' },
  ];
}
