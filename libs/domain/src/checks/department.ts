import type { AmountColumn, BudgetTableKind, DepartmentForm, DocumentFinding, StructureRow } from '../budget-document/index.js';
import { sumOf, amountOf, differs, roundedSum, shown } from './amounts.js';
import { DEPARTMENT_FORM_TITLE, tableOf, type CheckContext } from './check-context.js';
import { figureAmount, figureName, figurePlace, totalFigure, type Figure } from './cross-tables.js';
import { finding, placed } from './finding.js';
import { isShare, percentageOf, readPercentage, shownPercentage } from './percentages.js';

const TOTAL = /^(?:合计|总计)$/;
const GROUPS = [
  { group: 'income', zh: '收入构成', en: 'income' },
  { group: 'expenditure', zh: '支出构成', en: 'expenditure' },
] as const;

/** Which figures of the tables a line of the structure repeats; several add up. */
const SAME_AS: readonly {
  readonly group: StructureRow['group'];
  readonly name: RegExp;
  readonly kind: BudgetTableKind;
  readonly columns: readonly AmountColumn[];
}[] = [
  { group: 'income', name: TOTAL, kind: 'income', columns: ['total'] },
  {
    group: 'income',
    name: /^财政拨款/,
    kind: 'income',
    columns: [
      'general_public',
      'government_fund',
      'state_capital',
      'carryover_general_public',
      'carryover_government_fund',
      'carryover_state_capital',
    ],
  },
  { group: 'income', name: /^财政专户/, kind: 'income', columns: ['fiscal_account', 'carryover_fiscal_account'] },
  { group: 'expenditure', name: TOTAL, kind: 'expenditure', columns: ['total'] },
  { group: 'expenditure', name: /^特定目标类/, kind: 'expenditure', columns: ['project'] },
];

/** The income and expenditure structure of the department's form: sums, shares, and the tables. */
export function checkDepartment(context: CheckContext): DocumentFinding[] {
  const { department } = context.document;
  if (department === null) return [];
  const tolerance = context.parameters.amountTolerance;
  return [
    ...GROUPS.flatMap((group) => checkGroup(department, group, tolerance)),
    ...checkBalance(department, tolerance),
    ...department.structure.flatMap((row) => compareTable(row, context)),
  ];
}

type Column = (row: StructureRow) => StructureRow['amount'];

function columnsOf(rows: readonly StructureRow[]): (readonly [string, Column])[] {
  const years = [...new Set(rows.flatMap(({ priorAmounts }) => Object.keys(priorAmounts)))];
  return [
    ['当年金额', ({ amount }) => amount],
    ...years.map((year): readonly [string, Column] => [`${year} 年`, ({ priorAmounts }) => priorAmounts[year] ?? null]),
  ];
}

function checkGroup({ structure }: DepartmentForm, { group, zh, en }: (typeof GROUPS)[number], tolerance: string): DocumentFinding[] {
  const rows = structure.filter((row) => row.group === group);
  const total = rows.find(({ name }) => TOTAL.test(name.trim()));
  const parts = rows.filter((row) => row !== total && !/其中/.test(row.name));
  const found: DocumentFinding[] = [];
  const whole = amountOf(total?.amount) ?? sumOf(parts.map(({ amount }) => amountOf(amount)));
  for (const row of rows) {
    const written = row.share === null ? null : readPercentage(row.share);
    const part = amountOf(row.amount);
    if (written === null || part === null || isShare(written, part, whole)) continue;
    const expected = percentageOf(part, whole, written.places);
    if (expected === null) continue;
    const details = { params: { row: row.name }, expected: shownPercentage(expected, written.places), actual: row.share ?? '' };
    found.push(finding('department.share', [structurePlace(row, '占比')], { ...details, suggestion: details.expected }));
  }
  if (total === undefined || parts.length === 0) return found;
  for (const [column, read] of columnsOf(rows)) {
    const written = amountOf(read(total));
    const sum = sumOf(parts.map((row) => amountOf(read(row))));
    if (written === null || !differs(written, sum, tolerance)) continue;
    const details = {
      ...roundedSum(written, sum, parts.length),
      params: { group: zh, groupEn: en, column },
      expected: shown(sum),
      actual: shown(written),
      suggestion: shown(sum),
    };
    found.push(
      finding(
        'department.sum',
        [total, ...parts].map((row) => structurePlace(row, column)),
        details,
      ),
    );
  }
  return found;
}

function checkBalance({ structure }: DepartmentForm, tolerance: string): DocumentFinding[] {
  const [income, expenditure] = GROUPS.map(({ group }) => structure.find((row) => row.group === group && TOTAL.test(row.name.trim())));
  if (income === undefined || expenditure === undefined) return [];
  return columnsOf(structure).flatMap(([column, read]) => {
    const expected = amountOf(read(income));
    const actual = amountOf(read(expenditure));
    if (expected === null || actual === null || !differs(expected, actual, tolerance)) return [];
    const where = [structurePlace(expenditure, column), structurePlace(income, column)];
    return [finding('department.balance', where, { params: { column }, expected: shown(expected), actual: shown(actual) })];
  });
}

function compareTable(row: StructureRow, context: CheckContext): DocumentFinding[] {
  const same = SAME_AS.find(({ group, name }) => group === row.group && name.test(row.name.trim()));
  const written = amountOf(row.amount);
  if (same === undefined || written === null) return [];
  const table = tableOf(context, same.kind);
  const figures = same.columns.map((column) => totalFigure(table, column)).filter((figure) => figure !== null);
  const first: Figure | undefined = figures[0];
  if (first === undefined) return [];
  const expected = sumOf(figures.map(figureAmount));
  if (!differs(written, expected, context.parameters.amountTolerance)) return [];
  const details = {
    params: { row: row.name, table: figureName(first) },
    expected: shown(expected),
    actual: shown(written),
    suggestion: shown(expected),
  };
  return [finding('department.table', [structurePlace(row, '当年金额'), ...figures.map(figurePlace)], details)];
}

function structurePlace({ place, name }: StructureRow, column: string) {
  return placed(place, DEPARTMENT_FORM_TITLE, name, column);
}
