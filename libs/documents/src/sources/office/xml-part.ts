import { CodedError, isCodedError } from '@jixiao/domain/errors';
import type { ZipArchive } from './zip-archive.js';
import { XmlScanner, type XmlHandler } from './xml-scanner.js';

/**
 * Scans an XML part of an office file, UTF-8 or UTF-16.
 *
 * @throws CodedError `document.broken`
 */
export async function readXmlPart(archive: ZipArchive, name: string, handler: XmlHandler): Promise<void> {
  const scanner = new XmlScanner(handler);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const decode = (chunk?: Uint8Array): void => {
    try {
      scanner.write(decoder?.decode(chunk, { stream: chunk !== undefined }) ?? '');
    } catch (error) {
      throw isCodedError(error) ? error : new CodedError('document.broken', { part: name });
    }
  };
  await archive.read(name, (chunk) => {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    decode(chunk);
  });
  decode();
  scanner.end();
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
