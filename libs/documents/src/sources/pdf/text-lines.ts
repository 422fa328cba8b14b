import type { PlacedText } from './page-content.js';

/** Texts that stand at one height, from left to right. */
export interface TextLine {
  readonly y: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** A gap this wide, in characters, separates words. */
const WORD_GAP = 0.3;
/** A gap this wide leaves room for a paragraph to have gone on. */
const END_OF_PARAGRAPH = 1.5;

/** Lines from top to bottom. */
export function textLines(texts: readonly PlacedText[]): TextLine[] {
  const lines: { y: number; height: number; texts: PlacedText[] }[] = [];
  for (const text of [...texts].sort((left, right) => left.y - right.y)) {
    const line = lines.at(-1);
    if (line && text.y - line.y < Math.max(line.height, text.height) * 0.5) {
      line.texts.push(text);
      line.height = Math.max(line.height, text.height);
    } else lines.push({ y: text.y, height: text.height, texts: [text] });
  }
  for (const { texts: each } of lines) each.sort((left, right) => left.left - right.left);
  return lines;
}

/** Text of a line; a visible gap is a blank. */
export function lineText(texts: readonly PlacedText[]): string {
  let written = '';
  let end = Infinity;
  for (const { text, left, right, height } of texts) {
    if (left - end > height * WORD_GAP) written += ' ';
    written += text;
    end = right;
  }
  return written.trim();
}

/** Text of a cell: a line that filled the cell goes on in the next one, a shorter one ended there. */
export function cellText(texts: readonly PlacedText[], left: number, right: number): string {
  let written = '';
  let room = Infinity;
  for (const line of textLines(texts)) {
    const text = lineText(line.texts);
    if (written !== '')
      written += room > line.height * END_OF_PARAGRAPH ? '\n' : /[a-z,;]$/i.test(written) && /^[a-z]/i.test(text) ? ' ' : '';
    written += text;
    const [first, last] = [line.texts[0]!, line.texts.at(-1)!];
    room = right - left - (last.right - first.left) - line.height;
  }
  return written;
}
