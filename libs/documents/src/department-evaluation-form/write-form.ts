import { formSection, toDocxBytes, toPdfBytes, toXlsxBytes } from '../table/index.js';
import type { DepartmentEvaluationForm } from './department-evaluation-form.js';
import { departmentEvaluationSheet } from './form-tables.js';

/** 部门整体支出绩效自评表 as an Excel workbook of one sheet. Amounts in 万元 and scores are number cells where a number says exactly the same. */
export async function writeDepartmentEvaluationXlsx(form: DepartmentEvaluationForm): Promise<Uint8Array> {
  return toXlsxBytes([departmentEvaluationSheet(form)]);
}

/** 部门整体支出绩效自评表 as a Word document. Amounts stand in 万元 with all their digits. */
export async function writeDepartmentEvaluationDocx(form: DepartmentEvaluationForm): Promise<Uint8Array> {
  const sheet = departmentEvaluationSheet(form);
  return toDocxBytes(sheet.title, [formSection(sheet)]);
}

/** 部门整体支出绩效自评表 as PDF. Amounts stand in 万元 with all their digits. */
export async function writeDepartmentEvaluationPdf(form: DepartmentEvaluationForm): Promise<Uint8Array> {
  const sheet = departmentEvaluationSheet(form);
  return toPdfBytes(sheet.title, [formSection(sheet)]);
}
