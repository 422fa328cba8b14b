import { CodedError } from '@jixiao/domain/errors';
import { posix } from 'node:path';
import { readXmlPart } from './xml-part.js';
import type { ZipArchive } from './zip-archive.js';

/** Where one part refers to another one, inside the package. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type: `worksheet`, `styles`. */
  readonly type: string;
  readonly target: string;
}

/** A package of Word or Excel with the name of its main part. */
export interface OfficePackage {
  readonly kind: 'docx' | 'xlsx';
  readonly archive: ZipArchive;
  readonly main: string;
}

const UNREADABLE: readonly [RegExp, string][] = [
  [/sheet\.binary/, 'xlsb'],
  [/presentation/, 'pptx'],
];

/**
 * Tells Word from Excel by what the package says of its main part, with or without macros.
 *
 * @throws CodedError `document.unsupported` for any other zip, `document.broken`
 */
export async function officePackage(archive: ZipArchive): Promise<OfficePackage> {
  if (!archive.has('_rels/.rels') || !archive.has('[Content_Types].xml'))
    throw new CodedError('document.unsupported', { format: otherZip(archive) });
  const main = (await relationships(archive, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !archive.has(main)) throw new CodedError('document.broken');
  const type = await contentType(archive, main);
  for (const [pattern, format] of UNREADABLE) if (pattern.test(type)) throw new CodedError('document.unsupported', { format });
  if (/wordprocessingml|ms-word/.test(type)) return { kind: 'docx', archive, main };
  if (/spreadsheetml|ms-excel/.test(type)) return { kind: 'xlsx', archive, main };
  throw new CodedError('document.unsupported', { format: 'zip' });
}

/** What a part refers to; targets outside of the package are left out, nothing ever follows them. */
export async function relationships(archive: ZipArchive, part: string): Promise<Relationship[]> {
  const { dir, base } = posix.parse(part);
  const name = posix.join(dir, '_rels', `${base}.rels`);
  const found: Relationship[] = [];
  if (!archive.has(name)) return found;
  await readXmlPart(archive, name, {
    open: (element, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (element !== 'Relationship' || mode === 'External') return;
      found.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: posix.join('/', target.startsWith('/') ? '' : dir, target).slice(1),
      });
    },
  });
  return found;
}

async function contentType(archive: ZipArchive, main: string): Promise<string> {
  const byExtension = new Map<string, string>();
  let own: string | undefined;
  await readXmlPart(archive, '[Content_Types].xml', {
    open: (element, { PartName: part, Extension: extension, ContentType: type = '' }) => {
      if (element === 'Override' && part === `/${main}`) own = type;
      if (element === 'Default' && extension !== undefined) byExtension.set(extension.toLowerCase(), type);
    },
  });
  return own ?? byExtension.get(posix.extname(main).slice(1).toLowerCase()) ?? '';
}

function otherZip(archive: ZipArchive): string {
  if (archive.has('mimetype') && archive.has('content.xml')) return 'OpenDocument';
  return archive.has('OFD.xml') ? 'ofd' : 'zip';
}
