import { CodedError, isCodedError } from '@jixiao/domain/errors';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { CellBudget, SourceLimits } from '../limits.js';
import type { SourceBlock, SourceDocument } from '../source-document.js';
import { sourceFinding } from '../source-rules.js';
import { pageBlocks } from './page-blocks.js';
import { pageContent } from './page-content.js';
import { openPdf } from './pdfjs.js';

/**
 * A PDF with a text layer: tables by their ruled lines, or by columns of texts where there are none. Each page has its own tables; one that
 * goes on is joined by whoever knows what it is.
 *
 * @throws CodedError `document.scanned`, `document.encrypted`, `document.broken`, `document.too-large`
 */
export async function readPdf(bytes: Uint8Array, limits: SourceLimits, budget: CellBudget): Promise<SourceDocument> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > limits.pages) throw new CodedError('document.too-large', { limit: `${limits.pages} pages` });
    return await readPages(pdf, budget);
  } catch (error) {
    throw isCodedError(error) ? error : new CodedError('document.broken');
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy, budget: CellBudget): Promise<SourceDocument> {
  const blocks: SourceBlock[] = [];
  const silent: number[] = [];
  let tablesBefore = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await pageContent(page);
    page.cleanup();
    budget.spend(content.texts.length);
    if (content.texts.length === 0) silent.push(number);
    for (const block of pageBlocks(content, { page: number, tablesBefore })) {
      blocks.push(block);
      if (block.kind === 'table') tablesBefore += 1;
    }
  }
  if (silent.length === pdf.numPages) throw new CodedError('document.scanned', { pages: String(pdf.numPages) });
  const where = silent.map((page) => ({ page }));
  return {
    format: 'pdf',
    blocks,
    warnings: silent.length === 0 ? [] : [sourceFinding('source.page-without-text', { pages: silent.join('、') }, where)],
  };
}
