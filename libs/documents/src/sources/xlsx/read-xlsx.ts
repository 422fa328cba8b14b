import type { DocumentFinding } from '@jixiao/domain/budget-document';
import type { CellBudget } from '../limits.js';
import { packageFindings, readXmlPart, type OfficePackage } from '../office/index.js';
import type { SourceBlock, SourceDocument } from '../source-document.js';
import { sourceFinding, type SourceRule } from '../source-rules.js';
import type { CellPosition } from './cell-reference.js';
import { sheetBlocks } from './sheet-blocks.js';
import { SheetReader } from './sheet-reader.js';
import { openWorkbook, type WorkbookSheet } from './workbook.js';

/** A finding names so many of the cells it speaks of. */
const MOST_PLACES = 20;

/**
 * An Excel workbook, sheet by sheet. Numbers stand as their format shows them, with all digits that were typed; formulas are never
 * calculated, links never followed, macros never read.
 *
 * @throws CodedError `document.broken`, `document.too-many-cells`
 */
export async function readXlsx(officePackage: OfficePackage, budget: CellBudget): Promise<SourceDocument> {
  const { archive } = officePackage;
  const workbook = await openWorkbook(officePackage);
  const blocks: SourceBlock[] = [];
  const warnings: DocumentFinding[] = await packageFindings(archive);
  for (const sheet of workbook.sheets) {
    const reader = new SheetReader(workbook.texts, budget);
    await readXmlPart(archive, sheet.part, reader);
    const tablesBefore = blocks.filter(({ kind }) => kind === 'table').length;
    const read = sheetBlocks({ sheet: sheet.name, rows: reader.rows, merges: reader.merges, tablesBefore }, budget);
    for (const block of read) blocks.push(block);
    warnings.push(...sheetFindings(sheet, reader, read.length > 0));
  }
  return { format: 'xlsx', blocks, warnings };
}

function sheetFindings(sheet: WorkbookSheet, reader: SheetReader, holdsSomething: boolean): DocumentFinding[] {
  return [
    ...(sheet.isHidden && holdsSomething ? [sourceFinding('source.hidden-sheet', { sheet: sheet.name }, [{ sheet: sheet.name }])] : []),
    ...formulaFinding('source.formula', sheet.name, reader.formulas),
    ...formulaFinding('source.formula-without-result', sheet.name, reader.unsolved),
  ];
}

function formulaFinding(rule: SourceRule, sheet: string, cells: readonly CellPosition[]): DocumentFinding[] {
  if (cells.length === 0) return [];
  const where = cells.slice(0, MOST_PLACES).map(({ row, column }) => ({ sheet, row, column }));
  return [sourceFinding(rule, { sheet, count: String(cells.length) }, where)];
}
