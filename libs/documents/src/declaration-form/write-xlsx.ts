import { toXlsxBytes } from '../table/index.js';
import type { DeclarationForm, EntryOptions } from './declaration-form.js';
import { PRINTED, printedForm } from './printed-form.js';

/**
 * The 项目申报表（含绩效目标） as an Excel workbook of one sheet, which is the entry form as well: drop-downs, limits of amounts and years, and what
 * to write beside every cell. Amounts in 万元 are number cells where a number says exactly the same, else text.
 */
export async function writeDeclarationXlsx(form: DeclarationForm, options: EntryOptions = PRINTED): Promise<Uint8Array> {
  return toXlsxBytes([{ ...printedForm(form, options), name: '项目申报表', list: false }]);
}
