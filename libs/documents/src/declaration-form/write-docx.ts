import { formSection, toDocxBytes } from '../table/index.js';
import type { DeclarationForm } from './declaration-form.js';
import { PRINTED, formTitle, printedForm } from './printed-form.js';

/** The 项目申报表（含绩效目标） as a Word document. Amounts stand in 万元 with all their digits. */
export async function writeDeclarationDocx(form: DeclarationForm): Promise<Uint8Array> {
  return toDocxBytes(formTitle(form), [formSection(printedForm(form, PRINTED))]);
}
