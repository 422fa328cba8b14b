import { GOAL_TABLE_WIDTHS, HORIZONS } from '../goal-tables/index.js';
import { dateText, type PrintedForm } from '../table/index.js';
import type { DepartmentForm } from './department-form.js';
import { goalTable } from './goal-table.js';
import { headRows, projectRows, proseRows, statementRows, structureRows } from './overview-rows.js';

/** Title of the form, with the year for which is declared. */
export function formTitle({ year }: DepartmentForm): string {
  return `${year}年度部门整体绩效目标申报表`;
}

/** The whole-department form as it is printed, in the layout of published budgets (表11 整体支出绩效目标表). */
export function printedForm(form: DepartmentForm): PrintedForm {
  const goals = HORIZONS.flatMap((horizon) => form.goals.filter((goal) => goal.horizon === horizon));
  return {
    title: formTitle(form),
    subtitle: form.declaredOn === null ? '' : `申报日期：${dateText(form.declaredOn)}`,
    unit: '单位：万元',
    orientation: 'portrait',
    tables: [
      {
        widths: GOAL_TABLE_WIDTHS,
        headerRows: 0,
        rows: [...headRows(form), ...structureRows(form), ...proseRows(form), ...projectRows(form), ...statementRows(form)],
      },
      ...goals.map((goal) => goalTable(goal, form.year)),
    ],
  };
}
