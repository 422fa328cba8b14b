/** A list of a budget whose rows are told apart by their place in it. */
type Rows = readonly Readonly<Record<string, unknown>>[];

export interface ContentIndicator extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly name: string;
}

export interface ContentGoal {
  readonly id: string;
  readonly horizon: string;
  readonly ordinal: number;
  readonly statement: string;
  readonly indicators: readonly ContentIndicator[];
}

/** All that is declared and approved of a project, or of a whole organization, which has goals only. */
export interface TargetContent {
  readonly basics?: Readonly<Record<string, unknown>>;
  readonly budget?: Readonly<Record<string, unknown>>;
  readonly goals: readonly ContentGoal[];
}

/** A cell that differs between two versions. */
export interface CellDifference {
  /** As the trail names it: `indicator:<id>:target`, `basics:name`, `budget:total`, `funding:<ordinal>:amount`. */
  readonly cell: string;
  /** What the cell belongs to, in the words of the newer version, else of the older: a goal's statement, an indicator's name. */
  readonly label: string | null;
  readonly change: 'added' | 'removed' | 'changed';
  readonly old: string | null;
  readonly new: string | null;
}

interface Cell {
  readonly label: string | null;
  readonly value: string | null;
}

const INDICATOR_FIELDS = ['classCode', 'name', 'target', 'basis', 'basisNote', 'weight', 'twoYearsBefore', 'yearBefore'];

/** Lists of the budget: the name of their rows' cells, the key of a row, its label and its fields. */
const LISTS = {
  priorAmounts: { name: 'prior', key: 'year', label: 'year', fields: ['amount'] },
  fundingSources: { name: 'funding', key: 'ordinal', label: 'name', fields: ['kind', 'name', 'amount'] },
  expenditureLines: {
    name: 'expenditure',
    key: 'ordinal',
    label: 'activity',
    fields: ['activity', 'description', 'economicClass', 'amount', 'basis', 'note'],
  },
  procurementItems: { name: 'procurement', key: 'ordinal', label: 'name', fields: ['itemCode', 'name', 'quantity', 'amount'] },
} as const;

/**
 * Every cell in which two versions of targets differ, in the order of the form; what only moved to another place says nothing. A row that came
 * or went gives each of its cells that is not empty.
 */
export function compareVersions(older: TargetContent, newer: TargetContent): CellDifference[] {
  const [before, after] = [cellsOf(older), cellsOf(newer)];
  const cells = [...after.keys(), ...[...before.keys()].filter((cell) => !after.has(cell))];
  return cells.flatMap((cell) => {
    const [past, present] = [before.get(cell), after.get(cell)];
    const [old, now] = [past?.value ?? null, present?.value ?? null];
    if (old === now) return [];
    const change = !past ? 'added' : !present ? 'removed' : 'changed';
    return [{ cell, label: present?.label ?? past?.label ?? null, change, old, new: now } as const];
  });
}

function cellsOf({ basics = {}, budget = {}, goals }: TargetContent): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const note = (cell: string, label: string | null, value: unknown): void => void cells.set(cell, { label, value: textOf(value) });
  for (const [field, value] of Object.entries(basics)) note(`basics:${field}`, null, value);
  for (const [field, value] of Object.entries(budget)) {
    if (!Array.isArray(value)) note(`budget:${field}`, null, value);
  }
  for (const [list, { name, key, label, fields }] of Object.entries(LISTS)) {
    for (const row of (budget[list] as Rows | undefined) ?? []) {
      for (const field of fields) note(`${name}:${String(row[key])}:${field}`, textOf(row[label]), row[field]);
    }
  }
  for (const goal of goals) {
    note(`goal:${goal.id}:statement`, goal.statement, goal.statement);
    for (const indicator of goal.indicators) {
      for (const field of INDICATOR_FIELDS) note(`indicator:${indicator.id}:${field}`, indicator.name, indicator[field]);
    }
  }
  return cells;
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined || value === '' ? null : String(value);
}
