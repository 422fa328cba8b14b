import type { NarrativeParagraph } from '@jixiao/domain/budget-document';
import { lineText } from './lines.js';
import type { Reading } from './reading.js';
import type { Section } from './sections.js';
import { label } from './texts.js';
import { isFurniture } from './titles.js';

const HEADING = /^(?:第?[一二三四五六七八九十]+(?:部分|、|[.．])|[（(][一二三四五六七八九十]+[）)])/u;
const LONGEST_HEADING = 40;
const ENDS = /[。；！？：:;.!?]$/u;
const BEGINS_ANEW = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．](?!\d))/u;

/** The paragraphs of the explanation; a sentence that a page break cut in two becomes one again, at the place where it began. */
export function readNarrative({ lines }: Section, reading: Reading): NarrativeParagraph[] {
  const paragraphs: NarrativeParagraph[] = [];
  let open = false;
  for (const line of lines) {
    if (line.kind === 'row') continue;
    const text = lineText(line).replace(/\*\*/gu, '');
    reading.takeLine(line);
    if (isFurniture(text)) continue;
    const last = paragraphs.at(-1);
    if (open && last !== undefined && !startsParagraph(text)) {
      paragraphs[paragraphs.length - 1] = { text: joined(last.text, text), place: last.place };
    } else paragraphs.push({ text, place: line.place });
    open = !ENDS.test(text) && !isHeading(text);
  }
  return paragraphs;
}

function isHeading(text: string): boolean {
  return HEADING.test(text) && label(text).length <= LONGEST_HEADING && !/[，。；]/u.test(text);
}

function startsParagraph(text: string): boolean {
  return BEGINS_ANEW.test(text);
}

/** Latin words and numbers keep a blank between them. */
function joined(before: string, after: string): string {
  return /[A-Za-z0-9]$/u.test(before) && /^[A-Za-z]/u.test(after) ? `${before} ${after}` : before + after;
}
