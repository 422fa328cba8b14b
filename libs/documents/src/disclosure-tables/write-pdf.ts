import { formSection, toPdfBytes } from '../table/index.js';
import type { DisclosureTables } from './disclosure-tables.js';
import { fileTitle, printedForms } from './printed-forms.js';

/** The 预算公开表 as PDF, each table on pages of its own. Amounts stand with all their digits. */
export async function writeDisclosurePdf(tables: DisclosureTables): Promise<Uint8Array> {
  return toPdfBytes(fileTitle(tables), printedForms(tables).map(formSection));
}
