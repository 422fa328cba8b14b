import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PageTracer } from './page-tracer.js';
import type { Ruling } from './path-tracer.js';
import type { PlacedText } from './placed-text.js';
import type { FontMeasure } from './text-tracer.js';

export interface PageContent {
  readonly texts: readonly PlacedText[];
  readonly rulings: readonly Ruling[];
}

const THOUSANDTHS: FontMeasure = { unit: 0.001 };

/** Texts and ruled lines of a page, turned as a reader sees it; both come from one pass over its operations. */
export async function pageContent(page: PDFPageProxy): Promise<PageContent> {
  const { transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const tracer = new PageTracer(transform, (font) => measureOf(page, font));
  fnArray.forEach((operation, index) => tracer.take(operation, argsArray[index]));
  return { texts: tracer.texts, rulings: tracer.rulings };
}

/** Only fonts whose glyphs are drawings of their own bring another measure. */
function measureOf({ commonObjs }: PDFPageProxy, name: string): FontMeasure {
  const font = commonObjs.has(name) ? (commonObjs.get(name) as { readonly fontMatrix?: readonly number[] } | null) : null;
  const unit = font?.fontMatrix?.[0];
  return unit === undefined ? THOUSANDTHS : { unit };
}
