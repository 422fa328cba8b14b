import { CodedError } from '@jixiao/domain/errors';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DirectPort } from './direct-port.js';

const PASSWORD_MISSING = 'PasswordException';

/**
 * Opens a PDF for its text and lines: no scripts, no fonts of the system, no images. The parser is loaded when the first PDF comes: it is large.
 *
 * @throws CodedError `document.encrypted`, `document.broken`
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const [pdfjs, { WorkerMessageHandler }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const [port, parserPort] = DirectPort.pair();
  WorkerMessageHandler.initializeFromPort(parserPort);
  const connection: object = { port, verbosity: pdfjs.VerbosityLevel.ERRORS };
  const worker = pdfjs.PDFWorker.create(connection);
  try {
    return await pdfjs.getDocument({
      // The parser takes the bytes away from whoever hands them over, and refuses a Buffer.
      data: new Uint8Array(bytes),
      worker,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
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
