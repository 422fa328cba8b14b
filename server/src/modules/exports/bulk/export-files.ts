import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { ServerConfig } from '../../../config/server-config.js';
import { WrittenForms } from './written-forms.js';

/** A finished file. */
export interface StoredFile {
  /** Where it lies below the folder of exports. */
  readonly storageKey: string;
  readonly size: number;
  readonly sha256: string;
}

/** Whose file it is, and which attempt writes it. */
interface FileOfTask {
  readonly regionId: string;
  readonly exportId: string;
  readonly token: string;
}

const UNFINISHED = '.part';
const FORMS = '.forms';

/** The files of exports, below the data folder. Two attempts never write to the same one, and only a whole one gets its name. */
@Injectable()
export class ExportFiles {
  private readonly folder: string;

  constructor(config: ServerConfig) {
    this.folder = resolve(config.JIXIAO_DATA, 'exports');
  }

  /** Lets `fill` write a file to its end; where that fails, nothing stays. */
  async write({ regionId, exportId, token }: FileOfTask, fill: (output: Writable) => Promise<void>): Promise<StoredFile> {
    const storageKey = `${regionId}/${exportId}.${token}.zip`;
    const path = join(this.folder, storageKey);
    const unfinished = path + UNFINISHED;
    await mkdir(join(this.folder, regionId), { recursive: true });
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    try {
      await Promise.all([fill(measure), pipeline(measure, createWriteStream(unfinished, { flush: true }))]);
      await rename(unfinished, path);
      return { storageKey, size, sha256: hash.digest('hex') };
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  /** Part of a file, both ends included; undefined where it is not there in its full size. */
  async open(storageKey: string, size: number, { start, end }: { start: number; end: number }): Promise<ReadStream | undefined> {
    const path = join(this.folder, storageKey);
    const found = await stat(path).catch(() => undefined);
    return found?.size === size ? createReadStream(path, { start, end }) : undefined;
  }

  /** The forms that attempts at an export have written so far. */
  writtenForms({ regionId, exportId }: Pick<FileOfTask, 'regionId' | 'exportId'>): WrittenForms {
    return new WrittenForms(join(this.folder, regionId, exportId + FORMS));
  }

  /** Takes away whatever there is of an export, what attempts that were killed left behind included. */
  async remove(regionId: string, exportId: string): Promise<void> {
    await this.removeAll(regionId, (name) => name.startsWith(exportId));
  }

  /** Takes away the archives of earlier attempts, but not the forms that they have written. */
  async removeArchives(regionId: string, exportId: string): Promise<void> {
    await this.removeAll(regionId, (name) => name.startsWith(exportId) && !name.endsWith(FORMS));
  }

  /** Takes away the forms, once there is the archive or nobody wants it. */
  async removeForms(regionId: string, exportId: string): Promise<void> {
    await this.removeAll(regionId, (name) => name === exportId + FORMS);
  }

  private async removeAll(regionId: string, unwanted: (name: string) => boolean): Promise<void> {
    const folder = join(this.folder, regionId);
    const names = await readdir(folder).catch(() => []);
    await Promise.all(names.filter(unwanted).map((name) => rm(join(folder, name), { force: true, recursive: true })));
  }
}
