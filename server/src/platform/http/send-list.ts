import { PassThrough, type Writable } from 'node:stream';
import { Logger } from '@nestjs/common';
import type { ListFormat } from '@jixiao/contracts/routes';
import type { FastifyReply } from 'fastify';
import { shanghaiDay } from './shanghai-day.js';

export const LIST_MEDIA_TYPES: Readonly<Record<ListFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const logger = new Logger('ListExport');

/** Sends a list as a file named for it and the day in China, while it is being written. */
export async function sendList(
  reply: FastifyReply,
  { name, format }: { readonly name: string; readonly format: ListFormat },
  write: (output: Writable) => Promise<void>,
): Promise<void> {
  const output = new PassThrough();
  write(output).catch((error: unknown) => {
    // Nobody waits any longer where the reader closed the connection; otherwise the file must not look whole.
    if (!output.destroyed) logger.error(error, `The export of ${name} broke off`);
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  await reply
    .header('content-type', LIST_MEDIA_TYPES[format])
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${name} ${shanghaiDay()}.${format}`)}`)
    .send(output);
}
