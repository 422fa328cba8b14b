import { runLengths } from './spans.js';
import { text, type TableCell } from './table.js';

/** Names of the classes above a third-level indicator. Neighbours of one class share its cell. */
export interface LevelNames {
  readonly firstLevel: string;
  readonly secondLevel: string;
}

/** For each indicator the first- and second-level cells that begin in its row: two, one or none. */
export function levelCells<Row extends LevelNames>(
  rows: readonly Row[],
  /** What the cell of a first level says; its indicators are given. */
  firstLevelText: (of: readonly Row[]) => string = ([first]) => first?.firstLevel ?? '',
): TableCell[][] {
  const first = runLengths(rows.map(({ firstLevel }) => firstLevel));
  const second = runLengths(rows.map(({ firstLevel, secondLevel }) => JSON.stringify([firstLevel, secondLevel])));
  return rows.map((row, index) => [
    ...levelCell(firstLevelText(rows.slice(index, index + (first[index] ?? 0))), first[index]),
    ...levelCell(row.secondLevel, second[index]),
  ]);
}

function levelCell(name: string, length = 0): TableCell[] {
  return length === 0 ? [] : [text(name, { align: 'center', rowSpan: length })];
}
