import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { ApiError } from '../errors/api-error.js';
import { type ByteRange, byteRangeOf } from './byte-range.js';

/** A file that does not change under its ETag. */
export interface ResumableFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly etag: string;
}

/** What the request said: headers Range and If-Range. */
export interface WantedPart {
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
}

/**
 * Sends a file as a download, or the part of it that a download which broke off still lacks. A part of another file than
 * the one that If-Range names would not fit, so the whole is sent. Throws `range.unsatisfiable`.
 */
export async function sendResumable(
  reply: FastifyReply,
  { fileName, mediaType, size, etag }: ResumableFile,
  { range, ifRange }: WantedPart,
  open: (part: ByteRange) => Promise<Readable>,
): Promise<void> {
  const part = ifRange === undefined || ifRange === etag ? byteRangeOf(range, size) : null;
  if (part === 'unsatisfiable') {
    void reply.header('content-range', `bytes */${size}`);
    throw new ApiError('range.unsatisfiable', { size: String(size) }, 'Range');
  }
  const sent = part ?? { start: 0, end: size - 1 };
  const content = await open(sent);
  if (part) void reply.status(206).header('content-range', `bytes ${part.start}-${part.end}/${size}`);
  await reply
    .header('content-type', mediaType)
    .header('content-length', sent.end - sent.start + 1)
    .header('accept-ranges', 'bytes')
    .header('etag', etag)
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .send(content);
}
