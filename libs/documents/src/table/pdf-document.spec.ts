import { describe, expect, it } from '@jest/globals';
import { readPdfPages } from '../fixtures/read-pdf.js';
import { toPdfBytes } from './pdf-document.js';
import { textWidth } from './pdf-text.js';
import { formSection, type PrintedForm } from './section.js';
import { amount, heading, text, type DocumentTable } from './table.js';

const table: DocumentTable = {
  widths: [40, 100, 40],
  headerRows: 1,
  rows: [
    [heading('类别'), heading('名称'), heading('金额')],
    ...Array.from({ length: 60 }, (_, index) => [
      ...(index === 0 ? [text('基本支出', { rowSpan: 60 })] : []),
      text(`第${index}项`),
      amount(String(index)),
    ]),
  ],
};

function aPrintedForm(changes: Partial<PrintedForm> = {}): PrintedForm {
  return { title: '项目支出表', subtitle: '[068]某局', unit: '单位：万元', orientation: 'portrait', tables: [table], ...changes };
}

const pages = async (...forms: PrintedForm[]) => readPdfPages(await toPdfBytes('项目支出表', forms.map(formSection)));

describe('toPdfBytes', () => {
  it('shows title, note, header, figures and page numbers', async () => {
    const [first] = await pages(aPrintedForm());
    expect(first?.lines.slice(0, 4)).toEqual(['项目支出表', '[068]某局|单位：万元', '类别|名称|金额', '第0项|0.00']);
    expect(first?.lines.at(-1)).toBe('第 1 页，共 2 页');
  });

  it('repeats header and merged name on the second page, and every row stands once', async () => {
    const all = await pages(aPrintedForm());
    expect(all[1]?.lines[0]).toBe('类别|名称|金额');
    expect(all.map(({ lines }) => lines.filter((line) => line.includes('基本支出')).length)).toEqual([1, 1]);
    expect(all.flatMap(({ lines }) => lines.flatMap((line) => /第(\d+)项/u.exec(line)?.[1] ?? []))).toEqual(
      Array.from({ length: 60 }, (_, index) => String(index)),
    );
  });

  it('does not cut a short table at the foot of a page', async () => {
    const short = (name: string): DocumentTable => ({
      widths: [90, 90],
      headerRows: 1,
      rows: [[heading(name), heading('个数')], ...['优', '良', '中', '差', '合计'].map((rating) => [text(rating), amount('1')])],
    });
    const all = await pages(aPrintedForm({ tables: [short('表'), ...Array.from({ length: 19 }, (_, index) => short(`表${index}`))] }));
    expect(all.length).toBeGreaterThan(2);
    for (const { lines } of all) {
      expect(lines.filter((line) => line.startsWith('合计'))).toHaveLength(lines.filter((line) => line.endsWith('个数')).length);
    }
  });

  it('turns the page where a form asks for it', async () => {
    const all = await pages(aPrintedForm({ orientation: 'landscape' }), aPrintedForm());
    expect(all.map(({ width, height }) => width > height)).toEqual([true, true, true, false, false]);
    expect([all[0]?.width, all[0]?.height].map((points) => Math.round(points ?? 0))).toEqual([842, 595]);
    expect(all[3]?.lines[0]).toBe('项目支出表');
  });

  it('puts the remark below the table and keeps everything on the page', async () => {
    const long = text(`${'长'.repeat(3000)}末`);
    const all = await pages(
      aPrintedForm({ tables: [{ widths: [400, 400], headerRows: 0, rows: [[long, text('W'.repeat(300))]] }], remark: '没有其他支出。' }),
    );
    expect(all.at(-1)?.lines.at(-2)).toBe('没有其他支出。');
    expect(all.flatMap(({ lines }) => lines).join('')).toContain('末');
    expect(all.flatMap(({ outside }) => outside)).toEqual([]);
  });

  it('embeds only the characters that occur', async () => {
    const bytes = await toPdfBytes('项目支出表', [formSection(aPrintedForm())]);
    expect(bytes.byteLength).toBeLessThan(60_000);
    expect(Buffer.from(bytes).includes('FontFile2')).toBe(true);
  });

  it.each([false, true])('counts with widths that no character exceeds (bold: %s)', async (bold) => {
    const texts = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index).repeat(8));
    const rows = [...texts, '长短', '，。', '≥≤'].map((each) => [bold ? heading(each) : text(each)]);
    const all = await pages(aPrintedForm({ tables: [{ widths: [180], headerRows: 0, rows }] }));
    const widths = new Map(all.flatMap((page) => page.widths));
    for (const each of texts) {
      const actual = widths.get(each) ?? Number.NaN;
      expect([each, actual <= textWidth(each, { size: 9, bold }), actual > 0]).toEqual([each, true, true]);
    }
  });

  it('is a page also where there is nothing', async () => {
    expect(await readPdfPages(await toPdfBytes('空', []))).toHaveLength(1);
  });
});
