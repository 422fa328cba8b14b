import { setImmediate } from 'node:timers/promises';
import type { DocumentFinding } from '@jixiao/domain/budget-document';
import { CodedError, isCodedError } from '@jixiao/domain/errors';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { CellBudget, SourceLimits } from '../limits.js';
import type { SourceDocument } from '../source-document.js';
import { sourceFinding } from '../source-rules.js';
import { partBlocks } from './page-blocks.js';
import { pageContent, type PageContent } from './page-content.js';
import { pageParts, type PagePart } from './page-parts.js';
import { openPdf } from './pdfjs.js';
import { refuseBombs } from './refuse-bombs.js';
import { joinedOverPages, type JoinedParts } from './tables-over-pages.js';

/** Parsing waits for itself between its steps; so many pages at once fill the gaps. */
const PAGES_AHEAD = 4;

/**
 * A PDF with a text layer: tables by their ruled lines, or by columns of texts where there are none. Each page has its own tables; one that
 * goes on is joined by whoever knows what it is, but a row that a page break cut in two is one row.
 *
 * @throws CodedError `document.scanned`, `document.encrypted`, `document.broken`, `document.too-many-pages`, `document.unpacks-too-large`
 */
export async function readPdf(bytes: Uint8Array, limits: SourceLimits, budget: CellBudget): Promise<SourceDocument> {
  await refuseBombs(bytes, limits);
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > limits.pages) throw new CodedError('document.too-many-pages', { limit: String(limits.pages) });
    return await readPages(pdf, budget);
  } catch (error) {
    throw isCodedError(error) ? error : new CodedError('document.broken');
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy, budget: CellBudget): Promise<SourceDocument> {
  const parts: PagePart[] = [];
  const silent: number[] = [];
  for await (const [index, content] of pagesAhead(pdf)) {
    const page = index + 1;
    budget.spend(content.texts.length);
    if (content.texts.length === 0) silent.push(page);
    for (const part of pageParts(content, page)) parts.push(part);
  }
  if (silent.length === pdf.numPages) throw new CodedError('document.scanned', { pages: String(pdf.numPages) });
  const joined = joinedOverPages(parts);
  return { format: 'pdf', blocks: partBlocks(joined.parts), warnings: warningsOf(silent, joined) };
}

function warningsOf(silent: readonly number[], { joinedRows }: JoinedParts): DocumentFinding[] {
  const withoutText = silent.map((page) => ({ page }));
  return [
    ...(silent.length > 0 ? [sourceFinding('source.page-without-text', { pages: silent.join('、') }, withoutText)] : []),
    ...(joinedRows.length > 0 ? [sourceFinding('source.row-over-pages', { count: String(joinedRows.length) }, joinedRows)] : []),
  ];
}

/** Contents of all pages in their order; the next ones are parsed while one is looked at. */
async function* pagesAhead(pdf: PDFDocumentProxy): AsyncGenerator<[number, PageContent]> {
  const ahead: Promise<PageContent>[] = [];
  for (let index = 0; index < pdf.numPages; index += 1) {
    while (ahead.length < PAGES_AHEAD && index + ahead.length < pdf.numPages) {
      const content = contentOf(pdf, index + ahead.length + 1);
      // Reading stops at the first page that fails; the others may fail as well, and nobody waits for them any more.
      content.catch(() => undefined);
      ahead.push(content);
    }
    const next = ahead.shift();
    if (next) yield [index, await next];
  }
}

/** A long document lets others have their turn between its pages. */
async function contentOf(pdf: PDFDocumentProxy, number: number): Promise<PageContent> {
  await setImmediate();
  const page = await pdf.getPage(number);
  const content = await pageContent(page);
  page.cleanup();
  return content;
}
