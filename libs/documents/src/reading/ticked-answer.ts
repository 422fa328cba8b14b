const MARK = /[☑☒✓✔√■▣◼●□☐○◻▢]/gu;
const TICK = /[☑☒✓✔√■▣◼●]/u;

/**
 * The answer that a form's box is ticked for: `☑持续性项目 □新增性项目` and `1、持续性项目 √ 2、新增性项目 □` give 持续性项目. Null where no
 * box is ticked; a text without boxes is the answer itself.
 */
export function answerOf(text: string | null): string | null {
  const marks = text?.match(MARK);
  if (text === null || !marks) return text;
  const pieces = text.split(MARK);
  const ticked = marks.findIndex((mark) => TICK.test(mark));
  const inFront = pieces[0]?.trim() === '';
  return ticked < 0 ? null : withoutNumber(pieces[inFront ? ticked + 1 : ticked] ?? '') || null;
}

/** `） 2、市直专项（` → 市直专项 */
function withoutNumber(answer: string): string {
  return answer
    .replace(/^[\s）)：:；;，,、]*/u, '')
    .replace(/^[（(]?\d+[）)]?[、.．]\s*/u, '')
    .replace(/[\s（(：:；;，,、]*$/u, '');
}
