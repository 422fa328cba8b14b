import type { ReadAmount } from '@jixiao/domain/budget-document';
import { isAmount, parseAmount } from './amounts.js';
import type { IndicatorColumns, IndicatorRole } from './indicator-columns.js';
import { writtenCells, type Line } from './lines.js';
import type { Reading } from './reading.js';
import { asWritten, bareLabel } from './texts.js';

const TOTAL = /^(?:总分|合计|总计|自评总分|总得分|自评得分)$/u;

export interface EvaluatedTotal {
  readonly score: ReadAmount;
  /** What stands behind the score: 自评等级：优. */
  readonly remark: string;
}

/** The row that closes a table of scored indicators; null where the line is none. */
export function readTotal(line: Line, columns: IndicatorColumns, reading: Reading): EvaluatedTotal | null {
  const [label, ...behind] = writtenCells(line);
  // In the column of the names it is the name of an indicator whose classes are merged with those above.
  if (line.kind !== 'row' || label === undefined || label.column >= columns.name || !TOTAL.test(bareLabel(label.cell.text))) return null;
  const others = behind.map(({ cell }) => cell);
  const amounts = others.filter((cell) => isAmount(cell.text));
  const inColumn = (role: IndicatorRole['role']) => line.cells[columns.values.find(({ meaning }) => meaning.role === role)?.column ?? -1];
  const score = inColumn('score');
  const onlyWeight = amounts.length === 1 && amounts[0] === inColumn('weight');
  const slipped = onlyWeight ? undefined : amounts.at(-1);
  for (const cell of [label.cell, ...amounts]) reading.take(cell);
  const remark = others.find((cell) => !amounts.includes(cell));
  return {
    score: parseAmount((score !== undefined && isAmount(score.text) ? score : slipped)?.text ?? '') ?? null,
    remark: asWritten(reading.take(remark)),
  };
}
