import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Principal } from '../../../platform/access/principal.js';
import type { Transaction } from '../../../platform/database/database.js';
import type { ProjectWrite } from '../comparison/comparison.js';

const SAVE_PROJECTS = `
  insert into project (region_id, id, code, name, organization_id, unit_id, lead_user_id, attribute, expenditure_category, start_year, end_year,
                       reason, content, address, postcode)
  select $1, r.id, r.code, r.name, r."organizationId", r."unitId", r."leadUserId", r.attribute, r."expenditureCategory", r."startYear", r."endYear",
         r.reason, r.content, r.address, r.postcode
  from jsonb_to_recordset($2::jsonb) as r(id uuid, code text, name text, "organizationId" uuid, "unitId" uuid, "leadUserId" uuid, attribute text,
    "expenditureCategory" text, "startYear" smallint, "endYear" smallint, reason text, content text, address text, postcode text)
  on conflict (region_id, id) do update set
    name = excluded.name, organization_id = excluded.organization_id, unit_id = excluded.unit_id, lead_user_id = excluded.lead_user_id,
    attribute = excluded.attribute, expenditure_category = excluded.expenditure_category, start_year = excluded.start_year, end_year = excluded.end_year,
    reason = excluded.reason, content = excluded.content, address = excluded.address, postcode = excluded.postcode, version = project.version + 1`;

const SAVE_BUDGETS = `
  insert into project_budget (region_id, id, project_id, year, total, initial, adjusted, change_note)
  select $1, r.id, r."projectId", r.year, r.total, r.initial, r.adjusted, r."changeNote"
  from jsonb_to_recordset($2::jsonb) as r(id uuid, "projectId" uuid, year smallint, total numeric, initial numeric, adjusted numeric, "changeNote" text)
  on conflict (region_id, id) do update set total = excluded.total, initial = excluded.initial, adjusted = excluded.adjusted,
    change_note = excluded.change_note, version = project_budget.version + 1`;

const SAVE_PRIOR_AMOUNTS = `
  insert into prior_amount (region_id, id, project_budget_id, year, amount)
  select $1, r.id, r."budgetId", r.year, r.amount
  from jsonb_to_recordset($2::jsonb) as r(id uuid, "budgetId" uuid, year smallint, amount numeric)
  on conflict (region_id, project_budget_id, year) do update set amount = excluded.amount`;

const SAVE_EXECUTION = `
  insert into execution_amount (region_id, id, project_budget_id, source, initial, adjusted)
  select $1, r.id, r."budgetId", r.source, r.initial, r.adjusted
  from jsonb_to_recordset($2::jsonb) as r(id uuid, "budgetId" uuid, source text, initial numeric, adjusted numeric)
  on conflict (region_id, project_budget_id, source) do update set initial = excluded.initial, adjusted = excluded.adjusted,
    version = execution_amount.version + 1`;

/** Lists of a budget that a form gives as a whole: what stood there before is in the trail. */
const LISTS = {
  funding: {
    clear: `delete from funding_source where region_id = $1 and project_budget_id = any($2::uuid[])`,
    fill: `insert into funding_source (region_id, id, project_budget_id, ordinal, kind, name, amount)
           select $1, r.id, r."budgetId", r.ordinal, r.kind, r.name, r.amount
           from jsonb_to_recordset($2::jsonb) as r(id uuid, "budgetId" uuid, ordinal smallint, kind text, name text, amount numeric)`,
  },
  expenditure: {
    clear: `delete from expenditure_line where region_id = $1 and project_budget_id = any($2::uuid[])`,
    fill: `insert into expenditure_line (region_id, id, project_budget_id, ordinal, activity, description, economic_class, amount, basis, note)
           select $1, r.id, r."budgetId", r.ordinal, r.activity, r.description, r."economicClass", r.amount, r.basis, r.note
           from jsonb_to_recordset($2::jsonb) as r(id uuid, "budgetId" uuid, ordinal smallint, activity text, description text, "economicClass" text,
             amount numeric, basis text, note text)`,
  },
  procurement: {
    clear: `delete from procurement_item where region_id = $1 and project_budget_id = any($2::uuid[])`,
    fill: `insert into procurement_item (region_id, id, project_budget_id, ordinal, item_code, name, quantity, amount)
           select $1, r.id, r."budgetId", r.ordinal, r."itemCode", r.name, r.quantity, r.amount
           from jsonb_to_recordset($2::jsonb) as r(id uuid, "budgetId" uuid, ordinal smallint, "itemCode" text, name text, quantity numeric, amount numeric)`,
  },
} as const;

/** Rows of accepted projects; how many statements they take does not depend on how many projects there are. */
@Injectable()
export class AcceptedRowsRepository {
  /** Writes projects and budgets with the next statements of the transaction; goals are written beside them. */
  save(transaction: Transaction, user: Principal, writes: readonly ProjectWrite[]): void {
    const send = (sql: string, rows: readonly object[]): void => {
      if (rows.length > 0) transaction.send(sql, [user.regionId, JSON.stringify(rows)]);
    };
    const budgets = writes.flatMap(({ id, year, budget }) => (budget === null ? [] : [{ ...budget, projectId: id, year }]));
    send(
      SAVE_PROJECTS,
      writes.map(({ row }) => row),
    );
    send(SAVE_BUDGETS, budgets);
    send(
      SAVE_PRIOR_AMOUNTS,
      budgets.flatMap(({ id, priorAmounts }) => below(id, priorAmounts)),
    );
    send(
      SAVE_EXECUTION,
      budgets.flatMap(({ id, execution }) => below(id, execution ?? [])),
    );
    for (const list of ['funding', 'expenditure', 'procurement'] as const) {
      const replaced = budgets.filter((budget) => budget[list] !== null);
      if (replaced.length === 0) continue;
      transaction.send(LISTS[list].clear, [user.regionId, replaced.map(({ id }) => id)]);
      send(
        LISTS[list].fill,
        replaced.flatMap((budget) => below(budget.id, budget[list] ?? [])),
      );
    }
  }
}

function below(budgetId: string, rows: readonly object[]): object[] {
  return rows.map((row, index) => ({ ...row, id: v7(), budgetId, ordinal: index + 1 }));
}
