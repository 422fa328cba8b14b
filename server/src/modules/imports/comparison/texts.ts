/** A text without what makes no difference: blanks, and half or full width. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** Whether two texts say the same; blanks inside words are the PDF's, not the author's. */
export function sameText(left: string | null, right: string | null): boolean {
  return squeezed(left ?? '') === squeezed(right ?? '');
}

/** A text on one line: what a cell breaks into lines belongs together. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n\t]+\s*/gu, '').trim();
}

/** What will stand there: the stored text where the given one only differs in blanks or says nothing. */
export function taken(stored: string | null, given: string | null): string | null {
  return given === null || (stored !== null && sameText(stored, given)) ? stored : given;
}
