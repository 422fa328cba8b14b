import { formSection, toDocxBytes } from '../table/index.js';
import { FORM_TITLE } from './form-tables.js';
import { printedForm } from './printed-form.js';
import type { SelfEvaluationForm } from './self-evaluation-form.js';

/** The national 项目支出绩效自评表 (财预〔2020〕10号) as a Word document. Amounts stand in 万元 with all their digits. */
export async function writeSelfEvaluationDocx(form: SelfEvaluationForm): Promise<Uint8Array> {
  return toDocxBytes(FORM_TITLE, [formSection(printedForm(form))]);
}
