import { toXlsxBytes } from '../table/index.js';
import { FORM_TITLE } from './form-tables.js';
import { printedForm } from './printed-form.js';
import type { SelfEvaluationForm } from './self-evaluation-form.js';

/**
 * The national 项目支出绩效自评表 (财预〔2020〕10号) as an Excel workbook of one sheet. Amounts in 万元 and scores are number cells
 * where a number says exactly the same, else text.
 */
export async function writeSelfEvaluationXlsx(form: SelfEvaluationForm): Promise<Uint8Array> {
  return toXlsxBytes([{ ...printedForm(form), name: FORM_TITLE, list: false }]);
}
