import type { MultipartFile } from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { ApiError } from '../../platform/errors/api-error.js';
import { EvidenceStore } from './evidence-store.js';
import { mediaTypeOf, safeFileName } from './media-types.js';

/** A file that was taken in, before anything says whose it is. */
export interface TakenFile {
  id: string;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
  storageKey: string;
}

@Injectable()
export class EvidenceIntake {
  constructor(private readonly store: EvidenceStore) {}

  /**
   * Takes in one uploaded file below a folder. It is on disk before `keep` writes its row; where that fails, it goes again. Throws
   * `evidence.missing`, `evidence.media-type`, `evidence.too-large` and `evidence.empty`.
   */
  async take<Kept>(
    folder: string,
    receive: () => Promise<MultipartFile | undefined>,
    keep: (file: TakenFile) => Promise<Kept>,
  ): Promise<Kept> {
    const upload = await receive();
    if (!upload) throw new ApiError('evidence.missing', {}, 'file');
    const fileName = safeFileName(upload.filename);
    const mediaType = mediaTypeOf(fileName);
    if (!mediaType) {
      upload.file.resume();
      throw new ApiError('evidence.media-type', { fileName }, 'file');
    }
    const id = v7();
    const storageKey = `${folder}/${id}`;
    try {
      const { size, sha256 } = await this.store.write(storageKey, upload.file);
      if (upload.file.truncated) throw new ApiError('evidence.too-large', {}, 'file');
      if (size === 0) throw new ApiError('evidence.empty', {}, 'file');
      return await keep({ id, fileName, mediaType, size, sha256, storageKey });
    } catch (error) {
      await this.store.remove(storageKey);
      throw error;
    }
  }
}
