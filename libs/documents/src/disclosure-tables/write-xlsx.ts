import { toXlsxBytes } from '../table/index.js';
import type { DisclosureTables } from './disclosure-tables.js';
import { printedForms } from './printed-forms.js';

/** The 预算公开表 as an Excel workbook, one sheet for each table. Amounts are number cells where a number says exactly the same, else text. */
export async function writeDisclosureXlsx(tables: DisclosureTables): Promise<Uint8Array> {
  return toXlsxBytes(printedForms(tables));
}
