import { AlignmentType, HeadingLevel, LineRuleType, Paragraph, TabStopType, TextRun } from 'docx';
import { twips } from './docx-table.js';
import { printableText } from './figures.js';
import type { Margins } from './page-setup.js';
import type { Block } from './section.js';

/** Half points: 小二, 三号, 四号, 五号 and so on. */
export const SIZES = { title: 36, heading: 32, body: 28, caption: 24, note: 20 } as const;

type FontRole = 'title' | 'heading' | 'body' | 'table';

/** The typefaces of official documents. Word itself takes 宋体 where 方正小标宋 is not installed. */
export const FONTS: Record<FontRole, { ascii: string; hAnsi: string; eastAsia: string }> = {
  title: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '方正小标宋简体' },
  heading: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' },
  body: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' },
  table: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' },
};

type TextBlock = Exclude<Block, { kind: 'table' }>;

/** A paragraph of a Word document; `width` is that of the text in millimetres. */
export function blockParagraph(block: TextBlock, margins: Margins, width: number): Paragraph {
  switch (block.kind) {
    case 'title':
      return titleParagraph(block.text, margins);
    case 'heading':
      return headingParagraph(block.text);
    case 'paragraph':
      return bodyParagraph(block.text);
    case 'caption':
      return captionParagraph(block.text);
    case 'note':
      return noteParagraph(block.left, block.right, width);
    case 'remark':
      return remarkParagraph(block.text);
  }
}

function titleParagraph(text: string, margins: Margins): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { after: margins === 'form' ? 120 : 360 },
    children: [new TextRun({ text: printableText(text), font: FONTS.title, size: SIZES.title })],
  });
}

function headingParagraph(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: [new TextRun({ text: printableText(text), font: FONTS.heading, size: SIZES.heading, color: '000000' })],
  });
}

function bodyParagraph(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: SIZES.body * 20 },
    spacing: { line: 440, lineRule: LineRuleType.AT_LEAST },
    children: [new TextRun({ text: printableText(text), font: FONTS.body, size: SIZES.body })],
  });
}

function captionParagraph(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 200, after: 60 },
    children: [new TextRun({ text: printableText(text), font: FONTS.heading, size: SIZES.caption })],
  });
}

function noteParagraph(left: string, right: string, width: number): Paragraph {
  return new Paragraph({
    keepNext: true,
    tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
    children: [new TextRun({ text: `${printableText(left)}\t${printableText(right)}`, font: FONTS.table, size: SIZES.note })],
  });
}

function remarkParagraph(text: string): Paragraph {
  return new Paragraph({
    spacing: { before: 100 },
    children: [new TextRun({ text: printableText(text), font: FONTS.table, size: SIZES.note })],
  });
}

/** Keeps two tables apart, which Word would join, with a line too low to be seen. */
export function tableSeparator(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: '', size: 2 })],
  });
}
