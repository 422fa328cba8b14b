import type { AmountColumn, BudgetTable, BudgetTableKind, BudgetTableRow } from '@jixiao/domain/budget-document';

export interface DisclosureTableSeed {
  readonly kind: BudgetTableKind;
  readonly number: string;
  readonly title: string;
  readonly columns: readonly (readonly [AmountColumn, string])[];
  /** The columns that the rows give amounts for; the others are empty. */
  readonly filled: readonly AmountColumn[];
  /** A line for each row: side (收, 支) or code, name, unit of a project, then the amounts; parted by `|`. */
  readonly rows: string;
  readonly note?: string;
}

const SIDES: Readonly<Record<string, 'income' | 'expenditure'>> = { 收: 'income', 支: 'expenditure' };

/** A disclosure table from its rows as text, each at its line. */
export function disclosureTable({ kind, number, title, columns, filled, rows, note }: DisclosureTableSeed): BudgetTable {
  const lines = rows.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim().split('|')]));
  return {
    kind,
    number,
    title,
    moneyUnit: '万元',
    columns: columns.map(([key, header]) => ({ key, header })),
    rows: lines.map((cells, index) => rowOf(cells, index, filled)),
    note: note ?? null,
    place: {},
  };
}

function rowOf(cells: readonly string[], index: number, filled: readonly AmountColumn[]): BudgetTableRow {
  const [first = '', name = '', ...rest] = cells;
  const amounts = rest.slice(rest.length - filled.length);
  const [unit = ''] = rest.slice(0, rest.length - filled.length);
  const side = SIDES[first] ?? null;
  return {
    side,
    code: side === null ? first || null : null,
    name,
    unit: unit || null,
    amounts: Object.fromEntries(filled.flatMap((key, place) => (amounts[place] ? [[key, amounts[place]] as const] : []))),
    place: { row: index + 1 },
    cells: {},
  };
}
