/** How a text of a PDF is set; `size` in points. */
export interface TextStyle {
  readonly size: number;
  readonly bold: boolean;
}

/** Height of a line of the font (ascent and descent of Noto Sans SC), by which a size is multiplied. */
export const FONT_LINE = 1.448;

/**
 * Widths of characters in parts of the size: never less than in Noto Sans SC, so that a line which fits by them fits on the page. Chinese
 * characters and signs are as wide as the size, whatever else is unknown as well.
 */
const REGULAR: readonly (readonly [RegExp, number])[] = [
  [/[ ]/u, 0.23],
  [/[.,:;'|ijlI]/u, 0.31],
  [/[()[\]{}\-!f]/u, 0.35],
  [/[rt/\\]/u, 0.41],
  [/[0-9]/u, 0.556],
  [/[%@Wm]/u, 0.95],
  [/[Mw&NOQGDHU]/u, 0.815],
  [/[A-Z]/u, 0.69],
  [/[!-~]/u, 0.62],
];
const BOLD = 1.09;

/** May not begin a line. */
const CLOSING = /[，。、；：！？）》」』】〉〕”’％%…·,.;:!?)\]}~]/u;
/** May not end a line. */
const OPENING = /[（《「『【〈〔“‘([{￥¥$#]/u;
/** Words and numbers stay whole, with the sign before them. */
const TOKEN = /[≥≤><=±+-]*[0-9A-Za-z]+(?:[.,:/_@'-][0-9A-Za-z]+)*[%％‰℃]?|[\s\S]/gu;

/** Upper bound of the width of a text in points. */
export function textWidth(text: string, { size, bold }: TextStyle): number {
  let width = 0;
  for (const character of text) width += characterWidth(character) * (bold && character < '\u0100' ? BOLD : 1);
  return width * size;
}

/** Breaks a text into lines of at most `width` points (`indent` less in the first); every `\n` begins a new one. */
export function wrapText(text: string, width: number, style: TextStyle, indent = 0): string[] {
  return text.split('\n').flatMap((line, index) => wrapLine(line, width, style, index === 0 ? indent : 0));
}

function wrapLine(text: string, width: number, style: TextStyle, indent: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let room = width - indent;
  for (const unit of units(text, width, style)) {
    const needed = textWidth(unit, style);
    if (needed > room && line.length > 0) {
      const moved = unbreakableEnd(line, unit, width - needed, style);
      lines.push(line.join('').trimEnd());
      line = moved;
      room = width - textWidth(line.join(''), style);
    }
    if (line.length === 0 && lines.length > 0 && unit === ' ') continue;
    line.push(unit);
    room -= needed;
  }
  return [...lines, line.join('').trimEnd()];
}

/** Characters and words; a word that is longer than a line falls apart. */
function units(text: string, width: number, style: TextStyle): string[] {
  return (text.match(TOKEN) ?? []).flatMap((token) => (textWidth(token, style) > width ? [...token] : [token]));
}

/** Takes from the end of a full line what must not be parted from the unit behind it, where both fit into the next one. */
function unbreakableEnd(line: string[], next: string, room: number, style: TextStyle): string[] {
  const last = line.at(-1) ?? '';
  const belong = (CLOSING.test(next) && next.length === 1) || (OPENING.test(last) && last.length === 1);
  return belong && line.length > 1 && textWidth(last, style) <= room ? line.splice(-1) : [];
}

function characterWidth(character: string): number {
  return REGULAR.find(([pattern]) => pattern.test(character))?.[1] ?? 1;
}
