import { CodedError } from '@jixiao/domain/errors';
import { readHtml } from './cells/index.js';
import { detectFormat } from './detect-format.js';
import { readDocx } from './docx/index.js';
import { CellBudget, DEFAULT_LIMITS, megabytes, type SourceLimits } from './limits.js';
import { officePackage, ZipArchive } from './office/index.js';
import { readPdf } from './pdf/index.js';
import type { SourceDocument, SourceFormat } from './source-document.js';
import { sourceFinding } from './source-rules.js';
import { spendSpans } from './spend-spans.js';
import { readText } from './text/index.js';
import { readXlsx } from './xlsx/index.js';

/** What a name promises; an `.xls` of HTML is what it looks like to an official. */
const PROMISED: Readonly<Record<string, SourceFormat>> = {
  txt: 'txt',
  tsv: 'txt',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xltx: 'xlsx',
  pdf: 'pdf',
  htm: 'cells',
  html: 'cells',
  doc: 'docx',
  xls: 'xlsx',
};

/**
 * Reads a file into paragraphs and tables with their places. The format is told by content; a name that says otherwise is a finding.
 *
 * @throws CodedError `document.empty`, `document.too-large`, `document.too-many-cells`, `document.too-many-pages`, `document.unpacks-too-large`,
 * `document.encrypted`, `document.old-format`,
 * `document.unsupported`, `document.broken`, `document.encoding` or `document.scanned`
 */
export async function readSource(bytes: Uint8Array, fileName: string, limits: Partial<SourceLimits> = {}): Promise<SourceDocument> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  if (bytes.byteLength === 0) throw new CodedError('document.empty');
  if (bytes.byteLength > all.fileBytes) throw new CodedError('document.too-large', { limit: megabytes(all.fileBytes) });
  const budget = new CellBudget(all);
  const source = await readByContent(bytes, all, budget);
  if (source.blocks.length === 0) throw new CodedError('document.empty');
  spendSpans(source, budget);
  const extension = /\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const promised = Object.hasOwn(PROMISED, extension) ? PROMISED[extension] : undefined;
  if (promised === undefined || promised === source.format) return source;
  return { ...source, warnings: [sourceFinding('source.extension', { extension, format: source.format }), ...(source.warnings ?? [])] };
}

async function readByContent(bytes: Uint8Array, limits: SourceLimits, budget: CellBudget): Promise<SourceDocument> {
  switch (detectFormat(bytes)) {
    case 'pdf':
      return readPdf(bytes, limits, budget);
    case 'html':
      return readHtml(bytes, budget);
    case 'text':
      return readText(bytes, budget);
    case 'zip': {
      const office = await officePackage(await ZipArchive.open(bytes, limits));
      return office.kind === 'docx' ? readDocx(office, budget) : readXlsx(office, budget);
    }
  }
}
