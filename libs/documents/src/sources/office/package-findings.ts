import type { DocumentFinding } from '@jixiao/domain/budget-document';
import { sourceFinding } from '../source-rules.js';
import { readXmlPart } from './xml-part.js';
import type { ZipArchive } from './zip-archive.js';

/**
 * What a package carries that is left alone: macros, embedded objects, and whatever Office would fetch from elsewhere (other workbooks,
 * templates, pictures; links to click on are no such thing).
 *
 * @throws CodedError `document.broken`
 */
export async function packageFindings(archive: ZipArchive): Promise<DocumentFinding[]> {
  const names = archive.names();
  const embedded = names.filter((name) => /\/embeddings\/[^/]+$/.test(name)).length;
  return [
    ...(names.some((name) => /vbaProject\.bin$/i.test(name)) ? [sourceFinding('source.macros')] : []),
    ...((await hasExternalParts(archive, names)) ? [sourceFinding('source.external-links')] : []),
    ...(embedded > 0 ? [sourceFinding('source.embedded-objects', { count: String(embedded) })] : []),
  ];
}

async function hasExternalParts(archive: ZipArchive, names: readonly string[]): Promise<boolean> {
  let found = false;
  for (const name of names.filter((each) => /(?:^|\/)_rels\/[^/]+\.rels$/.test(each))) {
    await readXmlPart(archive, name, {
      open: (element, { TargetMode: mode, Type: type = '' }) => {
        if (element === 'Relationship' && mode === 'External' && !type.endsWith('/hyperlink')) found = true;
      },
    });
  }
  return found;
}
