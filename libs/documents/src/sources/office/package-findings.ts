import type { DocumentFinding } from '@jixiao/domain/budget-document';
import { sourceFinding } from '../source-rules.js';
import type { ZipArchive } from './zip-archive.js';

/** What a package carries that is left alone: macros, links to other workbooks, embedded objects. */
export function packageFindings(archive: ZipArchive): DocumentFinding[] {
  const names = archive.names();
  const embedded = names.filter((name) => /\/embeddings\/[^/]+$/.test(name)).length;
  return [
    ...(names.some((name) => /vbaProject\.bin$/i.test(name)) ? [sourceFinding('source.macros')] : []),
    ...(names.some((name) => /\/externalLinks\/[^/]+\.xml$/.test(name)) ? [sourceFinding('source.external-links')] : []),
    ...(embedded > 0 ? [sourceFinding('source.embedded-objects', { count: String(embedded) })] : []),
  ];
}
