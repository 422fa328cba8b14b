import { packageFindings, readXmlPart, type OfficePackage } from '../office/index.js';
import type { CellBudget } from '../limits.js';
import type { SourceDocument } from '../source-document.js';
import { DocumentBody } from './document-body.js';

/**
 * A Word document: paragraphs and tables of its body in their order. Headers, footers, notes and comments are no part of it; numbers that Word
 * puts before paragraphs by itself are not in the file.
 *
 * @throws CodedError `document.broken`, `document.too-many-cells`
 */
export async function readDocx({ archive, main }: OfficePackage, budget: CellBudget): Promise<SourceDocument> {
  const body = new DocumentBody(budget);
  await readXmlPart(archive, main, body);
  return { format: 'docx', blocks: body.blocks, warnings: await packageFindings(archive) };
}
