import { formSection, toDocxBytes, toPdfBytes, toXlsxBytes } from '../table/index.js';
import type { SelfEvaluationLayout } from './form-layout.js';
import { selfEvaluationSheet } from './form-tables.js';
import type { SelfEvaluationForm } from './self-evaluation-form.js';

/**
 * 项目支出绩效自评表 in a layout as an Excel workbook of one sheet. Amounts in 万元 and scores are number cells where a number says
 * exactly the same, else text.
 */
export async function writeSelfEvaluationXlsx(form: SelfEvaluationForm, layout: SelfEvaluationLayout): Promise<Uint8Array> {
  return toXlsxBytes([selfEvaluationSheet(form, layout)]);
}

/** 项目支出绩效自评表 in a layout as a Word document. Amounts stand in 万元 with all their digits. */
export async function writeSelfEvaluationDocx(form: SelfEvaluationForm, layout: SelfEvaluationLayout): Promise<Uint8Array> {
  const sheet = selfEvaluationSheet(form, layout);
  return toDocxBytes(sheet.title, [formSection(sheet)]);
}

/** 项目支出绩效自评表 in a layout as PDF. Amounts stand in 万元 with all their digits. */
export async function writeSelfEvaluationPdf(form: SelfEvaluationForm, layout: SelfEvaluationLayout): Promise<Uint8Array> {
  const sheet = selfEvaluationSheet(form, layout);
  return toPdfBytes(sheet.title, [formSection(sheet)]);
}
