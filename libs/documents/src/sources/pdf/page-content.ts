import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PathTracer, type Ruling } from './path-tracer.js';

/** A piece of text on its page, in points from the upper left corner. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the middle of its characters. */
  readonly y: number;
  readonly height: number;
}

export interface PageContent {
  readonly texts: readonly PlacedText[];
  readonly rulings: readonly Ruling[];
}

/** Texts and ruled lines of a page, turned as a reader sees it. */
export async function pageContent(page: PDFPageProxy): Promise<PageContent> {
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts: PlacedText[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const height = Math.abs(item.height) || Math.hypot(item.transform[2] as number, item.transform[3] as number);
    const [left, base] = placed(transform, item.transform[4] as number, item.transform[5] as number);
    texts.push({ text: readable(item.str), left, right: left + item.width, y: base - height * 0.35, height });
  }
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const tracer = new PathTracer(transform);
  fnArray.forEach((operation, index) => tracer.take(operation, argsArray[index]));
  return { texts, rulings: tracer.rulings };
}

/** Fonts that map characters to the radicals block (⼀ for 一) look the same and compare differently. */
function readable(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (character) => character.normalize('NFKC'));
}

function placed(transform: readonly number[], x: number, y: number): [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  return [a * x + c * y + e, b * x + d * y + f];
}
