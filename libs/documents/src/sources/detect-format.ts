import { CodedError } from '@jixiao/domain/errors';

/** What the first bytes of a file say it is. */
export type DetectedFormat = 'zip' | 'pdf' | 'html' | 'text';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Beginnings of files that hold no text which could be read. */
const UNREADABLE: readonly [string, readonly number[]][] = [
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['gzip', [0x1f, 0x8b]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
/** A PDF may have something before its header. */
const PDF_HEADER_WITHIN = 1024;

/**
 * The format by content, whatever the name says.
 *
 * @throws CodedError `document.old-format` for .doc and .xls, `document.encrypted` for office files with a password, `document.unsupported`
 */
export function detectFormat(bytes: Uint8Array): DetectedFormat {
  if (startsWith(bytes, [0x50, 0x4b]) && [0x0403, 0x0605, 0x0807].includes((bytes[3] ?? 0) * 256 + (bytes[2] ?? 0))) return 'zip';
  if (startsWith(bytes, OLE)) throw oldOffice(bytes);
  for (const [format, start] of UNREADABLE) if (startsWith(bytes, start)) throw new CodedError('document.unsupported', { format });
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PDF_HEADER_WITHIN)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  const text = head.replace(/\0|^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/g, '').trimStart();
  if (/^<\?xml[^>]*>\s*<\?mso-application/.test(text)) throw new CodedError('document.unsupported', { format: 'Excel 2003 XML' });
  if (/^MIME-Version:/i.test(text)) throw new CodedError('document.unsupported', { format: 'mhtml' });
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|meta|body|table)\b/i.test(text) ? 'html' : 'text';
}

/** The old container holds a document of Office 97, or a new one behind a password. */
function oldOffice(bytes: Uint8Array): CodedError {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => content.includes(Buffer.from(`${stream}\0`, 'utf16le'));
  if (holds('EncryptedPackage')) return new CodedError('document.encrypted');
  if (holds('WordDocument')) return new CodedError('document.old-format', { format: 'doc', saveAs: 'docx' });
  if (holds('Workbook') || holds('Book')) return new CodedError('document.old-format', { format: 'xls', saveAs: 'xlsx' });
  return new CodedError('document.unsupported', { format: 'OLE' });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
