import { formSection, toPdfBytes } from '../table/index.js';
import type { DeclarationForm } from './declaration-form.js';
import { PRINTED, formTitle, printedForm } from './printed-form.js';

/** The 项目申报表（含绩效目标） as PDF. Amounts stand in 万元 with all their digits. */
export async function writeDeclarationPdf(form: DeclarationForm): Promise<Uint8Array> {
  return toPdfBytes(formTitle(form), [formSection(printedForm(form, PRINTED))]);
}
