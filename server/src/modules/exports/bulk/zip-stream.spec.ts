import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type ArchivedFile, zipOf } from './zip-stream.js';

const FILES: ArchivedFile[] = [
  { path: '068 水务局/自评表/甲.docx', content: strToU8('内容'.repeat(1000)) },
  { path: 'empty.txt', content: new Uint8Array() },
  { path: '清单.xlsx', content: strToU8('x') },
];

describe('a zip stream', () => {
  it('holds every file under its name', async () => {
    const entries = unzipSync(await buffer(Readable.from(zipOf(Readable.from(FILES)))));
    expect(Object.entries(entries).map(([path, content]) => [path, strFromU8(content)])).toEqual(
      FILES.map(({ path, content }) => [path, strFromU8(content)]),
    );
  });

  it('asks for the next file only when the one before was taken', async () => {
    const asked: string[] = [];
    const chunks = zipOf(
      (async function* () {
        for (const file of FILES) {
          asked.push(file.path);
          yield file;
        }
      })(),
    );
    expect(asked).toEqual([]);
    await chunks.next();
    expect(asked).toHaveLength(1);
  });

  it('fails as its source fails', async () => {
    const failing = zipOf(
      (async function* () {
        yield FILES[0]!;
        throw new Error('no more');
      })(),
    );
    await expect(buffer(Readable.from(failing))).rejects.toThrow('no more');
  });
});
