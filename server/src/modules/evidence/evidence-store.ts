import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { ServerConfig } from '../../config/server-config.js';

export interface StoredFile {
  size: number;
  sha256: string;
}

/** Evidence files on disk, below the data folder. */
@Injectable()
export class EvidenceStore {
  private readonly folder: string;

  constructor(config: ServerConfig) {
    this.folder = resolve(config.JIXIAO_DATA, 'evidence');
  }

  /** Writes a stream under its key and measures it on the way. */
  async write(key: string, content: Readable): Promise<StoredFile> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    await pipeline(content, measure, createWriteStream(path, { flags: 'wx' }));
    return { size, sha256: hash.digest('hex') };
  }

  read(key: string): ReadStream {
    return createReadStream(this.pathOf(key));
  }

  pathOf(key: string): string {
    return join(this.folder, key);
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }
}
