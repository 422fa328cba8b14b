import { CodedError, isCodedError } from '@jixiao/domain/errors';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { SourceLimits } from '../limits.js';

/** Small parts compress to anything; a bomb is large. */
const RATIO_MATTERS_ABOVE = 1024 * 1024;

/** The packed parts of an office file. Nothing is unpacked before it is asked for, and no part beyond the limits. */
export class ZipArchive {
  private constructor(
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /**
   * Reads the directory.
   *
   * @throws CodedError `document.broken`, `document.encrypted`, `document.unpacks-too-large`
   */
  static async open(bytes: Uint8Array, limits: SourceLimits): Promise<ZipArchive> {
    return orBroken(async () => {
      const file = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      if (file.entryCount > limits.packedParts) throw new CodedError('document.unpacks-too-large');
      const entries = new Map<string, Entry>();
      let unpacked = 0;
      for await (const entry of file.eachEntry()) {
        unpacked += entry.uncompressedSize;
        if (unpacked > limits.unpackedBytes || isBomb(entry, limits)) throw new CodedError('document.unpacks-too-large');
        if (entry.isEncrypted()) throw new CodedError('document.encrypted');
        // Which of two parts of one name counts differs between programs; a file with both wants to be read in two ways.
        if (entries.has(entry.fileName)) throw new CodedError('document.broken');
        entries.set(entry.fileName, entry);
      }
      return new ZipArchive(file, entries);
    });
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /**
   * Hands out a part chunk by chunk. yauzl stops a part that turns out longer than its directory entry says, so the limits hold.
   *
   * @throws CodedError `document.broken` where the part is missing or damaged
   */
  async read(name: string, take: (chunk: Uint8Array) => void): Promise<void> {
    const entry = this.entries.get(name);
    if (!entry) throw new CodedError('document.broken', { part: name });
    await orBroken(async () => {
      for await (const chunk of await this.file.openReadStreamPromise(entry)) take(chunk as Uint8Array);
    });
  }
}

function isBomb(entry: Entry, limits: SourceLimits): boolean {
  return entry.uncompressedSize > RATIO_MATTERS_ABOVE && entry.uncompressedSize > entry.compressedSize * limits.packedRatio;
}

async function orBroken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isCodedError(error) ? error : new CodedError('document.broken');
  }
}
