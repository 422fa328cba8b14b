import type { FastifyRequest } from 'fastify';
import { ApiError } from '../../platform/errors/api-error.js';
import type { IncomingFile } from './imports.service.js';

/** The file of a multipart request; throws `request.media-type` for another kind of request. */
export async function uploadOf(request: FastifyRequest, largest: number): Promise<IncomingFile | undefined> {
  if (!request.isMultipart()) throw new ApiError('request.media-type');
  const part = await request.file({ limits: { fileSize: largest } });
  return part && { fileName: part.filename, content: part.file, truncated: () => part.file.truncated };
}
