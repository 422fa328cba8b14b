import type { BudgetTable, BudgetTableRow, DocumentFinding } from '../../budget-document/index.js';
import { cellInTenThousands, cellPlace, shown } from '../amounts.js';
import { tableOf, type CheckContext } from '../check-context.js';
import { finding, placed } from '../finding.js';
import { plainName, sameName, similarity } from '../names.js';
import { NUMBER, agreesAsWritten, readNumber } from './numbers.js';
import type { Passage } from './passages.js';

const ITEM = new RegExp(
  String.raw`^(?:\d{1,2}[.、]|\(\d+\))?([^(),。;]+)\(类\)([^(),。;]+)\(款\)([^(),。;]+)\(项\)(?:\d{4}年)?(?:度)?(?:预算)?(?:数|安排|支出)?(?:为)?(${NUMBER})万元`,
);
const LISTED = /支出包括:([^。]*)/;

interface FunctionRow {
  readonly row: BudgetTableRow;
  readonly path: readonly [string, string, string];
}

/** “…（类）…（款）…（项）X 万元” against the general budget by function, and the classes that “支出包括” lists. */
export function checkFunctions(passages: readonly Passage[], context: CheckContext): DocumentFinding[] {
  return [...checkItems(passages, context), ...checkClasses(passages, context)];
}

function checkItems(passages: readonly Passage[], context: CheckContext): DocumentFinding[] {
  const table = tableOf(context, 'general_by_function');
  const rows = table === null ? [] : functionRows(table);
  const items = passages.flatMap(({ section, text, place }) => {
    const match = section === 'general' ? ITEM.exec(text) : null;
    return match === null ? [] : [{ path: [match[1] ?? '', match[2] ?? '', match[3] ?? ''] as const, written: match[4] ?? '0', place }];
  });
  if (table === null || rows.length === 0 || items.length === 0) return [];
  const unexplained = new Set(rows);
  const found = items.flatMap(({ path, written: number, place }) => {
    const exact = rows.find((row) => row.path.every((name, index) => sameName(name, path[index] ?? '')));
    const meant = exact ?? nearest(path, [...unexplained]);
    const written = `${path[0]}（类）${path[1]}（款）${path[2]}（项）`;
    if (meant === undefined) return [];
    unexplained.delete(meant);
    const { row } = meant;
    const namePlace = placed(row.cells.name ?? row.place, table.title, row.name, '科目名称');
    const named = `${meant.path[0]}（类）${meant.path[1]}（款）${meant.path[2]}（项）`;
    const names =
      exact === undefined
        ? [finding('narrative.function-name', [place, namePlace], { expected: named, actual: written, suggestion: named })]
        : [];
    const expected = cellInTenThousands(table, row, 'total');
    if (agreesAsWritten(number, expected, context.parameters.amountTolerance)) return names;
    const details = {
      params: { item: written, table: table.title },
      expected: shown(expected),
      actual: shown(readNumber(number)),
      suggestion: shown(expected),
    };
    return [...names, finding('narrative.function-amount', [place, cellPlace(table, row, 'total')], details)];
  });
  const missing = [...unexplained].map(({ row }) => {
    const expected = shown(cellInTenThousands(table, row, 'total'));
    return finding('narrative.function-missing', [cellPlace(table, row, 'total')], { params: { row: row.name }, expected });
  });
  return [...found, ...missing];
}

/** The only row below the same class and group, else the one whose path is most like the written one. */
function nearest(path: readonly string[], rows: readonly FunctionRow[]): FunctionRow | undefined {
  const below = rows.filter((row) => sameName(row.path[0], path[0] ?? '') && sameName(row.path[1], path[1] ?? ''));
  if (below.length === 1) return below[0];
  const scored = (below.length > 0 ? below : rows).map((row) => ({ row, score: similarity(row.path.join(''), path.join('')) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score > 0.7 ? best.row : undefined;
}

function functionRows(table: BudgetTable): FunctionRow[] {
  const names = new Map(table.rows.flatMap(({ code, name }) => (code === null ? [] : [[code, name]])));
  return table.rows.flatMap((row) => {
    if (row.code?.length !== 7 || cellInTenThousands(table, row, 'total').isZero()) return [];
    const path = [names.get(row.code.slice(0, 3)), names.get(row.code.slice(0, 5)), row.name] as const;
    return path[0] === undefined || path[1] === undefined ? [] : [{ row, path: [path[0], path[1], path[2]] as const }];
  });
}

/** The first “支出包括：” of the general chapters names every class of the expenditure table. */
function checkClasses(passages: readonly Passage[], context: CheckContext): DocumentFinding[] {
  const table = tableOf(context, 'expenditure');
  const passage = passages.find(({ section, text }) => section === 'overall' && LISTED.test(text));
  if (table === null || passage === undefined) return [];
  const list = plainName(LISTED.exec(passage.text)?.[1] ?? '');
  const missing = table.rows.filter(
    (row) => row.code?.length === 3 && !cellInTenThousands(table, row, 'total').isZero() && !list.includes(plainName(row.name)),
  );
  if (missing.length === 0 || list.includes('等')) return [];
  const expected = missing.map(({ name }) => name).join('、');
  return [finding('narrative.classes-missing', [passage.place, ...missing.map((row) => cellPlace(table, row, 'total'))], { expected })];
}
