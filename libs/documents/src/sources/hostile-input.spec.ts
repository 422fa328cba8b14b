import { describe, expect, it } from '@jest/globals';
import { isCodedError } from '@jixiao/domain/errors';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { asPdf } from '../fixtures/rendered/as-pdf.js';
import { excelFile, RELATIONS, relations, wordFile } from '../fixtures/office-package.js';
import { pdfOf } from '../fixtures/pdf-of.js';
import { sourceTexts as texts } from '../fixtures/source-texts.js';
import { zipOf } from '../fixtures/zip-of.js';
import { readPastedCells, readSource, type SourceDocument } from './index.js';

const MEGABYTE = 1024 * 1024;
const ole = (stream: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(`${stream}\0`, 'utf16le'), Buffer.alloc(512)]);

const paragraphs = (...texts: readonly string[]): string =>
  `<document><body>${texts.map((text) => `<p><r>${text}</r></p>`).join('')}</body></document>`;

const rules = ({ warnings = [] }: SourceDocument): string[] => warnings.map(({ rule }) => rule);

describe('a file that cannot be read', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['is empty', () => Buffer.alloc(0), 'document.empty'],
    ['is blank', () => Buffer.from(' \n\t\n'), 'document.empty'],
    ['has 100 MB', () => Buffer.alloc(100 * MEGABYTE, 0x61), 'document.too-large'],
    ['is an office file with a password', () => ole('EncryptedPackage'), 'document.encrypted'],
    ['is a zip with a password', () => wordFile(paragraphs('<t>a</t>'), {}, { isEncrypted: true }), 'document.encrypted'],
    [
      'is a PDF with a password',
      () => asPdf({ format: 'txt', blocks: [{ kind: 'paragraph', text: '甲', place: {} }] }, { password: 'secret' }),
      'document.encrypted',
    ],
    ['is an old Word file', () => ole('WordDocument'), 'document.old-format'],
    ['is an old Excel file', () => ole('Workbook'), 'document.old-format'],
    ['is a broken zip', () => Buffer.from('PK\u0003\u0004 and nothing else'), 'document.broken'],
    ['is a cut document', () => wordFile(paragraphs('<t>a</t>')).subarray(0, 300), 'document.broken'],
    ['has XML that does not close', () => wordFile('<document><body><p>'), 'document.broken'],
    ['has XML as deep as a well', () => wordFile(`${'<p>'.repeat(100_000)}`), 'document.broken'],
    ['has a tag without an end', () => wordFile(`<document a="${randomBytes(MEGABYTE).toString('hex')}`), 'document.broken'],
    ['has entities of its own', () => wordFile('<!DOCTYPE d [<!ENTITY a "aaaa">]><document>&a;</document>'), 'document.broken'],
    ['has rows in disorder', () => excelFile('<row r="2"/><row r="1"/>'), 'document.broken'],
    [
      'has no sheet where it says',
      () => excelFile('', { 'xl/_rels/workbook.xml.rels': relations(`Id="r1" Type="${RELATIONS}/worksheet" Target="../../etc/passwd"`) }),
      'document.broken',
    ],
    ['is another zip', () => zipOf({ 'photo.txt': 'x' }), 'document.unsupported'],
    ['is a picture', () => Buffer.from('89504e470d0a1a0a00', 'hex'), 'document.unsupported'],
    ['is no text', () => Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 7) % 31)), 'document.unsupported'],
    ['is a damaged PDF', () => Buffer.from('%PDF-1.7\nnothing'), 'document.broken'],
    ['is a scanned PDF', () => pdfOf({ content: '0 0 100 100 re f' }), 'document.scanned'],
  ])('%s', async (_, make, code) => {
    await expect(readSource(await make(), 'file.docx')).rejects.toMatchObject({ code });
  });
});

describe('a bomb', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['of one part that packs too well', () => wordFile(Buffer.alloc(24 * MEGABYTE, 0x20)), 'document.unpacks-too-large'],
    ['of a part that says it is small', () => wordFile(Buffer.alloc(24 * MEGABYTE, 0x20), {}, { size: 1000 }), 'document.broken'],
    [
      'of many parts',
      () => zipOf(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`${at}.xml`, '']))),
      'document.unpacks-too-large',
    ],
    ['of a page', () => pdfOf({ content: Buffer.alloc(24 * MEGABYTE, 0x20), packed: 1 }), 'document.unpacks-too-large'],
    [
      'of a page that is packed twice',
      () => pdfOf({ content: Buffer.alloc(24 * MEGABYTE, 0x20), packed: 2 }),
      'document.unpacks-too-large',
    ],
  ])('%s is refused', async (_, make, code) => {
    await expect(readSource(make(), 'file.docx', { unpackedBytes: 20 * MEGABYTE })).rejects.toMatchObject({ code });
  });

  it('of parts that are too large together is refused', async () => {
    const zip = wordFile(paragraphs('<t>甲</t>'), { 'word/media/a.bin': Buffer.alloc(600), 'word/media/b.bin': Buffer.alloc(600) });
    await expect(readSource(zip, 'a.docx', { unpackedBytes: 1200 })).rejects.toMatchObject({ code: 'document.unpacks-too-large' });
    await expect(readSource(zip, 'a.docx', { unpackedBytes: 10_000 })).resolves.toMatchObject({ format: 'docx' });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['cells of a text', () => readSource(Buffer.from('a\t'.repeat(1_000_001)), 'a.txt')],
    ['lines of a text', () => readSource(Buffer.from('\n'.repeat(1_000_001)), 'a.txt')],
    [
      'merged cells of a page',
      () => readSource(Buffer.from(`<table>${'<tr><td rowspan=9999 colspan=9999>a</td></tr>'.repeat(200)}</table>`), 'a.html'),
    ],
    [
      'merged cells that are pasted',
      async () => readPastedCells({ html: `<table>${'<tr><td rowspan=9999 colspan=9999>a</td></tr>'.repeat(200)}</table>` }),
    ],
    [
      'wide cells of a Word table',
      () =>
        readSource(
          wordFile(`<body><tbl>${'<tr><tc><tcPr><gridSpan val="1000"/></tcPr><p/></tc></tr>'.repeat(1100)}</tbl></body>`),
          'a.docx',
        ),
    ],
    [
      'cells at the end of a sheet',
      () =>
        readSource(
          excelFile(Array.from({ length: 100 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join('')),
          'a.xlsx',
        ),
    ],
  ])('of %s is refused', async (_, read) => {
    await expect(read()).rejects.toMatchObject({ code: 'document.too-many-cells', params: { limit: '1000000' } });
  });

  it('of pages is refused', async () => {
    const pages = Array.from({ length: 3 }, () => ({ content: '' }));
    await expect(readSource(pdfOf(...pages), 'a.pdf', { pages: 2 })).rejects.toMatchObject({ code: 'document.too-many-pages' });
  });
});

describe('what a document would do elsewhere', () => {
  it('macros are neither read nor run', async () => {
    const source = await readSource(wordFile(paragraphs('<t>正文 &amp; &#20013;</t>'), { 'word/vbaProject.bin': 'AutoOpen' }), 'form.docm');
    expect(texts(source)).toEqual(['正文 & 中']);
    expect(rules(source)).toEqual(['source.macros']);
  });

  it('commands of fields are no text, only their results are', async () => {
    const field = `<fldChar fldCharType="begin"/><instrText>DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"</instrText><fldChar fldCharType="separate"/><t>结果</t>`;
    const source = await readSource(wordFile(paragraphs(field)), 'form.docx');
    expect(texts(source)).toEqual(['结果']);
  });

  it('templates and pictures of other places are not fetched', async () => {
    const fetched = relations(`Id="r1" Type="${RELATIONS}/attachedTemplate" Target="http://127.0.0.1:1/t.dotm" TargetMode="External"`);
    const source = await readSource(wordFile(paragraphs('<t>甲</t>'), { 'word/_rels/settings.xml.rels': fetched }), 'form.docx');
    expect(rules(source)).toEqual(['source.external-links']);
    const clicked = relations(`Id="r1" Type="${RELATIONS}/hyperlink" Target="http://127.0.0.1:1/" TargetMode="External"`);
    const harmless = await readSource(wordFile(paragraphs('<t>甲</t>'), { 'word/_rels/document.xml.rels': clicked }), 'form.docx');
    expect(rules(harmless)).toEqual([]);
  });

  it('formulas keep the result of the file, also those that look into other workbooks', async () => {
    const other = relations(`Id="r1" Type="${RELATIONS}/externalLinkPath" Target="file:///etc/passwd" TargetMode="External"`);
    const cells = `<row r="1"><c r="A1" t="str"><f>'[1]表1'!A1</f><v>甲</v></c><c r="B1"><f>WEBSERVICE("http://127.0.0.1:1")</f></c></row>`;
    const source = await readSource(excelFile(cells, { 'xl/externalLinks/_rels/externalLink1.xml.rels': other }), 'a.xlsx');
    expect(texts(source)).toEqual([[['甲', '=WEBSERVICE("http://127.0.0.1:1")']]]);
    expect(rules(source)).toEqual(['source.external-links', 'source.formula', 'source.formula-without-result']);
  });

  it.each(["=cmd|' /C calc'!A0", '+1+1', '@SUM(A1)', '-2+3'])('%s stays the text that it is', async (text) => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('表1').addRow([text, '乙']);
    const source = await readSource(new Uint8Array(await book.xlsx.writeBuffer()), 'a.xlsx');
    expect(texts(source)).toEqual([[[text, '乙']]]);
    expect(rules(source)).toEqual([]);
    expect(texts(await readSource(Buffer.from(`${text}\t乙`), 'a.txt'))).toEqual([[[text, '乙']]]);
  });

  it('scripts and objects of a page of HTML are no text', async () => {
    const html = '<html><script>alert(1)</script><table><tr><td onclick="x()">甲<script>2</script></td><td>乙</td></tr></table></html>';
    expect(texts(await readSource(Buffer.from(html), 'a.xls'))).toEqual([[['甲', '乙']]]);
  });
});

describe('a file that was damaged on its way', () => {
  const sound: readonly [string, Buffer][] = [
    ['form.docx', wordFile(`<body><tbl><tr><tc><p><r><t>甲</t></r></p></tc><tc><p><r><t>乙</t></r></p></tc></tr></tbl></body>`)],
    ['form.xlsx', excelFile('<row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>')],
    ['form.pdf', pdfOf({ content: 'BT /F1 10 Tf 100 700 Td (text) Tj ET 100 690 m 200 690 l S', packed: 1 })],
    ['form.txt', Buffer.from('甲\t乙\n"丙\n丁"\t1\n')],
  ];

  it.each(sound)(
    '%s is read or refused with a code, never anything else',
    async (name, bytes) => {
      const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.constantFrom('set', 'cut', 'drop')), {
        minLength: 1,
        maxLength: 6,
      });
      await fc.assert(
        fc.asyncProperty(damage, async (steps) => {
          let damaged = Buffer.from(bytes);
          for (const [at, value, kind] of steps) {
            if (kind === 'set' && at < damaged.length) damaged[at] = value;
            else if (kind === 'cut') damaged = Buffer.from(damaged.subarray(0, at));
            else if (kind === 'drop') damaged = Buffer.concat([damaged.subarray(0, at), damaged.subarray(at + 1 + (value % 16))]);
          }
          const outcome = await readSource(damaged, name).catch((error: unknown) => error);
          expect(isCodedError(outcome) || (outcome as SourceDocument).blocks.length > 0).toBe(true);
        }),
      );
    },
    60_000,
  );
});
