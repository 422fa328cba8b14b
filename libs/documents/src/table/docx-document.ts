import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx';
import { printableText } from './figures.js';
import { twips } from './docx-table.js';
import { CREATOR } from './table.js';

const A4_MM = { width: 210, height: 297 };
const MARGIN_MM = 15;
const REPORT_MARGIN_MM = 25;
/** Half points: 小二, 三号, 四号, 五号 and so on. */
const SIZES = { title: 36, heading: 32, body: 28, note: 20 };

type FontRole = 'title' | 'heading' | 'body' | 'table';

/** The typefaces of official documents. Word itself takes 宋体 where 方正小标宋 is not installed. */
const FONTS: Record<FontRole, { ascii: string; hAnsi: string; eastAsia: string }> = {
  title: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '方正小标宋简体' },
  heading: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' },
  body: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' },
  table: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' },
};

/** Pages of one orientation. */
export interface DocxPages {
  orientation: 'portrait' | 'landscape';
  /** Forms use the narrow margins that their tables need, reports those of letters. */
  margins: 'form' | 'report';
  children: FileChild[];
}

/** The title of a form, or of a report. */
export function titleParagraph(text: string, kind: 'form' | 'report'): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { after: kind === 'form' ? 120 : 360 },
    children: [new TextRun({ text: printableText(text), font: FONTS.title, size: SIZES.title })],
  });
}

/** A heading of a report: 一、基本情况. */
export function headingParagraph(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: [new TextRun({ text: printableText(text), font: FONTS.heading, size: SIZES.heading, color: '000000' })],
  });
}

/** Running text of a report, its first line indented by two characters. */
export function bodyParagraph(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: SIZES.body * 20 },
    spacing: { line: 440, lineRule: LineRuleType.AT_LEAST },
    children: [new TextRun({ text: printableText(text), font: FONTS.body, size: SIZES.body })],
  });
}

/** The name of a table, above it. */
export function captionParagraph(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 200, after: 60 },
    children: [new TextRun({ text: printableText(text), font: FONTS.heading, size: SIZES.note + 4 })],
  });
}

/** The line above a form: what it is about on the left, the unit of money on the right edge of `width` millimetres. */
export function noteParagraph(left: string, right: string, width: number): Paragraph {
  return new Paragraph({
    keepNext: true,
    tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
    children: [new TextRun({ text: `${printableText(left)}\t${printableText(right)}`, font: FONTS.table, size: SIZES.note })],
  });
}

/** Keeps two tables apart, which Word would join, with a line too low to be seen. */
export function tableSeparator(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: '', size: 2 })],
  });
}

/** The finished A4 document with page numbers, as bytes. */
export async function toDocxBytes(title: string, pages: readonly DocxPages[]): Promise<Uint8Array> {
  const document = new Document({
    title: printableText(title),
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    styles: { default: { document: { run: { font: FONTS.table, language: { value: 'zh-CN', eastAsia: 'zh-CN' } } } } },
    sections: pages.map(({ orientation, margins, children }) => {
      const margin = twips(margins === 'form' ? MARGIN_MM : REPORT_MARGIN_MM);
      return {
        properties: {
          page: {
            size: {
              width: twips(A4_MM.width),
              height: twips(A4_MM.height),
              orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, bottom: margin, left: margin, right: margin, footer: twips(8) },
          },
        },
        footers: { default: pageNumberFooter() },
        children,
      };
    }),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function pageNumberFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'],
            font: FONTS.table,
            size: SIZES.note,
          }),
        ],
      }),
    ],
  });
}
