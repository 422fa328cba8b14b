import { formSection, toDocxBytes } from '../table/index.js';
import type { DepartmentForm } from './department-form.js';
import { formTitle, printedForm } from './printed-form.js';

/** The 部门整体绩效目标申报表 as a Word document. Amounts stand in 万元 with all their digits. */
export async function writeDepartmentDocx(form: DepartmentForm): Promise<Uint8Array> {
  return toDocxBytes(formTitle(form), [formSection(printedForm(form))]);
}
