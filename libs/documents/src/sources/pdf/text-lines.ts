import type { PlacedText } from './placed-text.js';

/** Texts that stand at one height, from left to right. */
export interface TextLine {
  readonly y: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** A gap this wide, in characters, separates words. */
const WORD_GAP = 0.3;
/** What stays together at the end of a line: opening marks, a character or a run of letters and digits, closing marks. */
const WORD = /^[（《“‘〈【[(<]*(?:[\w.%\-–/~+]+|.)?[）》”’〉】\])>"'，。、；：！？,.;:!?%]*(?:(?<=[”’"'])\S)?/u;
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

/** What a cell holds, and whether it could go on. */
export interface CellContent {
  readonly text: string;
  readonly lines: number;
  /** What its last line leaves free, in points. */
  readonly room: number;
  readonly height: number;
}

/** Text of a cell: a line goes on in the next one where it was full, and ended where the next one's first word would have fitted. */
export function cellContent(texts: readonly PlacedText[], left: number, right: number): CellContent {
  const lines = textLines(texts);
  const padding = Math.max(0, Math.min(...lines.map((line) => leftOf(line) - left)));
  const width = right - left - 2 * padding;
  let content: CellContent = { text: '', lines: 0, room: 0, height: 0 };
  for (const line of lines) {
    const room = width - (rightOf(line) - leftOf(line));
    content = continued(content, { text: lineText(line.texts), lines: 1, room, height: line.height });
  }
  return content;
}

/** The two as one, on one line where the first was full. */
export function continued(above: CellContent, below: CellContent): CellContent {
  const text = above.text === '' ? below.text : above.text + joint(above, below) + below.text;
  return { ...below, text, lines: above.lines + below.lines };
}

/** Whether what begins `below` would not have found room behind what stands `above`. */
export function isFull(above: CellContent, below: CellContent): boolean {
  const [word] = WORD.exec(below.text) ?? [''];
  const width = [...word].reduce((sum, character) => sum + (character < '\u2e80' ? 0.6 : 1), SLACK);
  return above.room < width * above.height;
}

function joint(above: CellContent, below: CellContent): string {
  if (!isFull(above, below) || (END_OF_SENTENCE.test(above.text) && ITEM.test(below.text))) return '\n';
  return /[a-z,;]$/i.test(above.text) && /^[a-z]/i.test(below.text) ? ' ' : '';
}

function leftOf(line: TextLine): number {
  return line.texts[0]?.left ?? 0;
}

function rightOf(line: TextLine): number {
  return line.texts.at(-1)?.right ?? 0;
}
