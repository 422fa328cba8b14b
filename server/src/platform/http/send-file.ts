import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

interface SentFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly content: Readable;
}

/** Sends a file, always as a download and kept by nobody on the way. */
export async function sendFile(reply: FastifyReply, { fileName, mediaType, size, content }: SentFile): Promise<void> {
  await reply
    .header('content-type', mediaType)
    .header('content-length', size)
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .send(content);
}
