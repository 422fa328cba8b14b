import { describe, expect, it } from '@jest/globals';
import { unzipSync, strFromU8 } from 'fflate';
import { toDocxBytes } from './docx-document.js';
import { heading, text, type DocumentTable } from './table.js';

function aTable(rows: number): DocumentTable {
  return {
    widths: [40],
    headerRows: 1,
    rows: [[heading('名称')], ...Array.from({ length: rows }, (_, index) => [text(`第${index}项`)])],
  };
}

async function parts(table: DocumentTable): Promise<{ document: string; styles: string }> {
  const files = unzipSync(await toDocxBytes('表', [{ orientation: 'portrait', margins: 'form', blocks: [{ kind: 'table', table }] }]));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { document: part('word/document.xml'), styles: part('word/styles.xml') };
}

const keptRows = ({ document }: { document: string }) => document.match(/<w:keepNext\/>/gu)?.length ?? 0;

describe('toDocxBytes', () => {
  it('does not call figures Chinese, which LibreOffice would break within a number', async () => {
    expect((await parts(aTable(1))).styles).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
  });

  it('keeps a short table whole, and of a long one the header with its first rows', async () => {
    expect(keptRows(await parts(aTable(6)))).toBe(6);
    expect(keptRows(await parts(aTable(40)))).toBe(3);
  });
});
