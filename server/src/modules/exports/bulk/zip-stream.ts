import { Zip, ZipDeflate } from 'fflate';

/** A file on its way into an archive. */
export interface ArchivedFile {
  /** Path in the archive, folders divided by slashes. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** The format without its 64-bit extension counts files by 16 bits and bytes by 32. */
export const MOST_FILES = 65_000;
const MOST_BYTES = 0xf000_0000;

/** Office documents and PDF are compressed already: little is to be had, so it is had fast. */
const LEVEL = 1;

/** More than the archive can hold. */
export class ArchiveFull extends Error {}

/** The bytes of a zip archive with these files. It asks for the next file only once what there is of the others was taken. */
export async function* zipOf(files: AsyncIterable<ArchivedFile>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let bytes = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
    bytes += chunk.length;
  });
  const taken = function* () {
    const chunks = ready;
    ready = [];
    yield* chunks;
  };
  for await (const { path, content } of files) {
    if (bytes + content.length > MOST_BYTES) throw new ArchiveFull();
    const entry = new ZipDeflate(path, { level: LEVEL });
    zip.add(entry);
    entry.push(content, true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
