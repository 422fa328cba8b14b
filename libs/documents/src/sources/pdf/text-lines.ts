import type { PlacedText } from './page-content.js';

/** Texts that stand at one height, from left to right. */
export interface TextLine {
  readonly y: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** A gap this wide, in characters, separates words. */
const WORD_GAP = 0.3;
/** What stays together at the end of a line: opening marks, a character or a run of letters and digits, closing marks. */
const WORD = /^[（《“‘〈【[(<]*(?:[\w.%\-–/~+]+|.)?[）》”’〉】\])>，。、；：！？,.;:!?%]*/u;
const SLACK = 0.4;
const END_OF_SENTENCE = /[。；;：:！!？?]$/u;
/** A numbered line begins a paragraph of its own. */
const ITEM = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|[（(]?\d{1,2}(?:[）)、]|\.(?!\d))|[①-⑳])/u;

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

/**
 * Text of a cell: a line goes on in the next one where the next one's first word would not have fitted into the room that was left, and
 * ended where it would have.
 */
export function cellText(texts: readonly PlacedText[], left: number, right: number): string {
  const lines = textLines(texts);
  const padding = Math.max(0, Math.min(...lines.map((line) => leftOf(line) - left)));
  const width = right - left - 2 * padding;
  let written = '';
  let room = 0;
  for (const line of lines) {
    const text = lineText(line.texts);
    if (written !== '') written += joint(written, text, room < firstWordWidth(text) * line.height);
    written += text;
    room = width - (rightOf(line) - leftOf(line));
  }
  return written;
}

function joint(above: string, below: string, isFull: boolean): string {
  if (!isFull || (END_OF_SENTENCE.test(above) && ITEM.test(below))) return '\n';
  return /[a-z,;]$/i.test(above) && /^[a-z]/i.test(below) ? ' ' : '';
}

/** Width of what no program would have torn apart, in characters of full width, with some room for what is left unused. */
function firstWordWidth(text: string): number {
  const [word] = WORD.exec(text) ?? [''];
  return [...word].reduce((sum, character) => sum + (character < '\u2e80' ? 0.6 : 1), SLACK);
}

function leftOf(line: TextLine): number {
  return line.texts[0]?.left ?? 0;
}

function rightOf(line: TextLine): number {
  return line.texts.at(-1)?.right ?? 0;
}
