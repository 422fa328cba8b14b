import { GOAL_TABLE_WIDTHS } from '../goal-tables/index.js';
import { dateText, type PrintedForm } from '../table/index.js';
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
      {
        widths: GOAL_TABLE_WIDTHS,
        headerRows: 0,
        rows: [
          ...basicsRows(form),
          ...fundingRows(form, options),
          ...expenditureRows(form, options),
          ...procurementRows(form, options),
          ...statementRows(form, options),
        ],
      },
      goalTable(form, 'long_term', options),
      goalTable(form, 'annual', options),
    ],
  };
}
