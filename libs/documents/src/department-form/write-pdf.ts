import { formSection, toPdfBytes } from '../table/index.js';
import type { DepartmentForm } from './department-form.js';
import { formTitle, printedForm } from './printed-form.js';

/** The 部门整体绩效目标申报表 as PDF. Amounts stand in 万元 with all their digits. */
export async function writeDepartmentPdf(form: DepartmentForm): Promise<Uint8Array> {
  return toPdfBytes(formTitle(form), [formSection(printedForm(form))]);
}
