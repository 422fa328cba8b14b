import { CodedError } from '@jixiao/domain/errors';
import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';
import type { SourceLimits } from '../limits.js';

const CHUNK = 256 * 1024;
const DEFLATE = 8;

/**
 * Adds up what the packed parts of a PDF unpack to, before anything else looks at them; what is packed twice counts twice. Parts that are
 * not packed by deflate, pictures above all, are left alone.
 *
 * @throws CodedError `document.unpacks-too-large`
 */
export async function refuseBombs(bytes: Uint8Array, { unpackedBytes }: SourceLimits): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = unpackedBytes;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 1)) {
    const start = at + 'stream'.length + (file[at + 'stream'.length] === 0x0d ? 2 : 1);
    const end = file.indexOf('endstream', start);
    let part = file.subarray(start, end < 0 ? undefined : end);
    while (isDeflated(part)) {
      part = await unpacked(part, left);
      left -= part.length;
    }
  }
}

/** The lower half of the first byte names the method, the first two bytes are a multiple of 31. */
function isDeflated(part: Buffer): boolean {
  return part.length > 2 && (part[0] ?? 0) % 16 === DEFLATE && part.readUInt16BE(0) % 31 === 0;
}

/** What comes out up to the place where the part is damaged, as readers of PDF take it. */
async function unpacked(part: Buffer, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const inflate = createInflate({ chunkSize: CHUNK });
  try {
    for await (const chunk of Readable.from([part]).pipe(inflate) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) break;
      chunks.push(chunk);
    }
  } catch {
    inflate.destroy();
  }
  if (size > limit) throw new CodedError('document.unpacks-too-large');
  return Buffer.concat(chunks);
}
