/** Characters (UTF-16 units) that Excel takes in one cell; a longer one makes it "repair" the file and drop the rest. */
export const CELL_CHARACTERS = 32_767;

/** The text in pieces that each fit into a cell and together are the text; cut behind a line where there is one, never inside a character. */
export function textParts(text: string, limit = CELL_CHARACTERS): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const end = cutAt(rest, limit);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

function cutAt(text: string, limit: number): number {
  const line = text.lastIndexOf('\n', limit - 1);
  if (line >= 0) return line + 1;
  const last = text.charCodeAt(limit - 1);
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
}
