import { printableText } from './figures.js';
import type { Margins } from './page-setup.js';
import { FONT_LINE, wrapText } from './pdf-text.js';
import type { Block } from './section.js';

/** One line of text outside of tables; measures in points. */
export interface SetLine {
  readonly text: string;
  /** Stands at the right edge of the same line. */
  readonly right?: string;
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center';
  readonly indent: number;
  readonly height: number;
  /** Empty space above it. */
  readonly before: number;
}

interface Setting {
  readonly size: number;
  readonly bold: boolean;
  readonly align: SetLine['align'];
  /** Height of a line. */
  readonly line: number;
  readonly before: number;
  readonly after: number;
  /** Indent of the first line in characters. */
  readonly indent: number;
  readonly staysWithNext: boolean;
}

const NOTE: Setting = { size: 10, bold: false, align: 'left', line: 16, before: 0, after: 2, indent: 0, staysWithNext: true };

const SETTINGS: Readonly<Record<Exclude<Block['kind'], 'table'>, Setting>> = {
  title: { size: 18, bold: true, align: 'center', line: 28, before: 0, after: 6, indent: 0, staysWithNext: true },
  heading: { size: 16, bold: true, align: 'left', line: 26, before: 12, after: 6, indent: 0, staysWithNext: true },
  paragraph: { size: 14, bold: false, align: 'left', line: 22, before: 0, after: 0, indent: 2, staysWithNext: false },
  caption: { size: 12, bold: true, align: 'center', line: 18, before: 10, after: 3, indent: 0, staysWithNext: true },
  note: NOTE,
  remark: { ...NOTE, before: 5, staysWithNext: false },
};
/** The title of a report stands farther from the text. */
const REPORT_TITLE_AFTER = 18;

export interface TextBlockLines {
  readonly lines: readonly SetLine[];
  /** Whether the lines must stand on the page of what follows. */
  readonly staysWithNext: boolean;
}

/** Sets a block of text in lines of `width` points. */
export function textBlockLines(block: Exclude<Block, { kind: 'table' }>, margins: Margins, width: number): TextBlockLines {
  const setting = SETTINGS[block.kind];
  const { size, bold, align, line } = setting;
  const after = block.kind === 'title' && margins === 'report' ? REPORT_TITLE_AFTER : setting.after;
  const indent = setting.indent * size;
  const right = block.kind === 'note' ? printableText(block.right) : '';
  const written = printableText(block.kind === 'note' ? block.left : block.text).replace(/[^\S\n]/gu, ' ');
  const room = width - (right.length + 1) * (right === '' ? 0 : size);
  const texts = wrapText(written, room, { size, bold }, indent);
  const lines = texts.map((text, index): SetLine => ({
    text,
    ...(index === 0 && right !== '' && { right }),
    size,
    bold,
    align,
    indent: index === 0 ? indent : 0,
    height: Math.max(line, size * FONT_LINE) + (index === texts.length - 1 ? after : 0),
    before: index === 0 ? setting.before : 0,
  }));
  return { lines, staysWithNext: setting.staysWithNext };
}
