import { GOAL_TABLE_WIDTHS } from '../goal-tables/index.js';
import { dateText, type DocumentTable, type PrintedForm, type TableCell } from '../table/index.js';
import { basicsRows } from './basics-rows.js';
import type { DeclarationForm, EntryOptions } from './declaration-form.js';
import { goalTable, statementRows } from './goal-rows.js';
import { expenditureRows, fundingRows, procurementRows } from './money-rows.js';

export const PRINTED: EntryOptions = { emptyRows: 0 };

/** Title of the form, with the year for which is declared. */
export function formTitle({ year }: DeclarationForm): string {
  return `${year}年度部门项目申报表（含绩效目标）`;
}

/** The declaration as it is printed, in the layout of published budgets (表12 项目支出绩效目标表). */
export function printedForm(form: DeclarationForm, options: EntryOptions): PrintedForm {
  return {
    title: formTitle(form),
    subtitle: form.declaredOn === null ? '' : `申报日期：${dateText(form.declaredOn)}`,
    unit: '单位：万元',
    orientation: 'portrait',
    tables: [
      part([...basicsRows(form), ...fundingRows(form, options)], 0),
      part(expenditureRows(form, options), 2),
      part(procurementRows(form, options), 2),
      part(statementRows(form, options), 2),
      goalTable(form, 'long_term', options),
      goalTable(form, 'annual', options),
    ],
  };
}

/** A part of the form in its columns; a header without rows below it is none. */
function part(rows: TableCell[][], headerRows: number): DocumentTable {
  return { widths: GOAL_TABLE_WIDTHS, headerRows: rows.length > headerRows ? headerRows : 0, rows };
}
