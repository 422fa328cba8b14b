import type { BudgetTable, BudgetTableRow } from '@jixiao/domain/budget-document';

/** A table that a department publishes; every `BudgetTable` that was read is one. */
export interface DisclosureTable extends Pick<BudgetTable, 'kind' | 'number' | 'title' | 'moneyUnit' | 'columns' | 'note'> {
  /** Where a table has two sides, their rows in any mixture; each side keeps its order. */
  readonly rows: readonly Omit<BudgetTableRow, 'place' | 'cells'>[];
}

/** 预算公开表 of one department and year (表1–10). */
export interface DisclosureTables {
  readonly year: number;
  readonly organization: { readonly code: string | null; readonly name: string } | null;
  readonly tables: readonly DisclosureTable[];
}
