import type { BudgetDocument } from '@jixiao/domain/budget-document';
import { readSource, type SourceLimits } from '../sources/index.js';
import { readBudgetDocument } from './read-budget-document.js';

/**
 * Reads a file of any format that is read and understands it: what {@link readSource} and {@link readBudgetDocument} do, one after the other.
 * What the file holds and could not be understood stands in findings; only a file that cannot be read at all is an error.
 *
 * @throws CodedError as readSource: `document.empty`, `document.too-large`, `document.encrypted`, `document.broken` and others
 */
export async function readDocument(bytes: Uint8Array, fileName: string, limits: Partial<SourceLimits> = {}): Promise<BudgetDocument> {
  return readBudgetDocument(await readSource(bytes, fileName, limits));
}
