import { CodedError } from '@jixiao/domain/errors';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const PASSWORD_MISSING = 'PasswordException';

/** The parser, loaded when the first PDF comes: it is large. */
async function loadPdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  const [pdfjs, worker] = await Promise.all([import('pdfjs-dist/legacy/build/pdf.mjs'), import('pdfjs-dist/legacy/build/pdf.worker.mjs')]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  return pdfjs;
}

/**
 * Opens a PDF for its text and lines: no scripts, no fonts of the system, no images.
 *
 * @throws CodedError `document.encrypted`, `document.broken`
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  try {
    return await getDocument({
      // The parser takes the bytes away from whoever hands them over, and refuses a Buffer.
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      cMapUrl: `${join(folder, 'cmaps')}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
      disableFontFace: true,
      useSystemFonts: false,
      isOffscreenCanvasSupported: false,
      enableXfa: false,
      maxImageSize: 1,
    }).promise;
  } catch (error) {
    throw new CodedError((error as Error).name === PASSWORD_MISSING ? 'document.encrypted' : 'document.broken');
  }
}
