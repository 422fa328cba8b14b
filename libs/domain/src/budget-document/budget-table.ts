import type { ReadAmount } from './budget-document.js';
import type { SourcePlace } from './source-place.js';

/** The disclosure tables, told apart by title: their numbers differ between localities. */
export const BUDGET_TABLE_KINDS = [
  'summary', // 收支总表
  'income', // 收入总表
  'expenditure', // 支出总表
  'appropriation', // 财政拨款收支总表
  'general_by_function', // 一般公共预算支出表, by functional class
  'general_by_unit', // 一般公共预算支出表, by unit
  'general_basic', // 一般公共预算基本支出表
  'three_public', // “三公”经费支出表
  'government_fund', // 政府性基金预算支出表
  'state_capital', // 国有资本经营预算支出表
  'projects', // 项目支出表
] as const;
export type BudgetTableKind = (typeof BUDGET_TABLE_KINDS)[number];

/** What a column of amounts says, whatever its header is called. */
export const AMOUNT_COLUMNS = [
  'total',
  'current_year',
  'general_public',
  'government_fund',
  'state_capital',
  'fiscal_account',
  'business_income',
  'operating_income',
  'superior_subsidy',
  'subordinate_remittance',
  'other_income',
  'unit_funds',
  'carryover',
  'carryover_general_public',
  'carryover_government_fund',
  'carryover_state_capital',
  'carryover_fiscal_account',
  'carryover_unit_funds',
  'basic',
  'project',
  'operating',
  'remitted',
  'subsidy',
  'personnel',
  'public_funds',
  'budget',
  'abroad',
  'vehicles',
  'vehicle_purchase',
  'vehicle_running',
  'reception',
] as const;
export type AmountColumn = (typeof AMOUNT_COLUMNS)[number];

/** One row; summary and appropriation tables give two for each line of the source, one of either side. */
export interface BudgetTableRow {
  readonly side: 'income' | 'expenditure' | null;
  /** Functional or economic class, organization or project code, without inner blanks. */
  readonly code: string | null;
  readonly name: string;
  /** Executing unit of a project. */
  readonly unit: string | null;
  readonly amounts: Readonly<Partial<Record<AmountColumn, ReadAmount>>>;
  readonly place: SourcePlace;
  readonly cells: Readonly<Partial<Record<AmountColumn | 'code' | 'name' | 'unit', SourcePlace>>>;
}

export interface BudgetTable {
  readonly kind: BudgetTableKind;
  /** As written before the title: `5-1`. */
  readonly number: string | null;
  readonly title: string;
  readonly moneyUnit: string;
  readonly columns: readonly { readonly key: AmountColumn; readonly header: string }[];
  readonly rows: readonly BudgetTableRow[];
  /** What stands below an empty table (本部门没有使用…). */
  readonly note: string | null;
  readonly place: SourcePlace;
}
