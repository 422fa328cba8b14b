import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentFormat } from '@jixiao/contracts/routes';
import type { LoadedForm } from './form-source.js';

/** Gives the bytes of a loaded form, by writing it or as they were written before. */
export type WriteForm = (form: LoadedForm, format: DocumentFormat) => Promise<Uint8Array>;

/** Writes every form. */
export const writeForm: WriteForm = (form, format) => form.write(format);

/**
 * The forms of one export that are written already, one file each in a folder of their own: an attempt that was killed need not do them
 * again. A file is named by the data of its form, so that what has changed meanwhile is written anew.
 */
export class WrittenForms {
  constructor(private readonly folder: string) {}

  readonly write: WriteForm = async (form, format) => {
    if (form.data === null) return form.write(format);
    const path = join(this.folder, nameOf(form.data, format));
    const written = await readFile(path).catch(() => undefined);
    if (written) return written;
    const content = await form.write(format);
    await this.keep(path, content);
    return content;
  };

  /** Whole or not at all, a power cut included. What cannot be kept costs time later and nothing now. */
  private async keep(path: string, content: Uint8Array): Promise<void> {
    const unfinished = `${path}.${randomUUID()}`;
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(unfinished, content, { flush: true });
      await rename(unfinished, path);
    } catch {
      return;
    }
  }
}

function nameOf(data: object, format: DocumentFormat): string {
  return `${createHash('sha256').update(JSON.stringify(data)).digest('hex')}.${format}`;
}
