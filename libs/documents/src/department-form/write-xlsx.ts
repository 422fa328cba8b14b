import { toXlsxBytes } from '../table/index.js';
import type { DepartmentForm } from './department-form.js';
import { printedForm } from './printed-form.js';

/**
 * The 部门整体绩效目标申报表 as an Excel workbook of one sheet. Amounts in 万元 are number cells where a number says exactly the same, else text.
 */
export async function writeDepartmentXlsx(form: DepartmentForm): Promise<Uint8Array> {
  return toXlsxBytes([{ ...printedForm(form), name: '部门整体绩效目标', list: false }]);
}
