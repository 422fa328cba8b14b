import { formSection, toDocxBytes } from '../table/index.js';
import type { DisclosureTables } from './disclosure-tables.js';
import { fileTitle, printedForms } from './printed-forms.js';

/** The 预算公开表 as a Word document, each table on pages of its own. Amounts stand with all their digits. */
export async function writeDisclosureDocx(tables: DisclosureTables): Promise<Uint8Array> {
  return toDocxBytes(fileTitle(tables), printedForms(tables).map(formSection));
}
