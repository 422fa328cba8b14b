import type { AmountColumn, BudgetTableKind, DocumentFinding } from '../../budget-document/index.js';
import { cellAmount, shown, sumOf } from '../amounts.js';
import { amountColumn, grandTotal } from '../appropriation.js';
import { tableOf, type CheckContext } from '../check-context.js';
import { figureAmount, figureName, figurePlace, totalFigure, type Figure } from '../cross-tables.js';
import { finding } from '../finding.js';
import { plainName } from '../names.js';
import { withoutComparisons } from './comparisons.js';
import { agreesAsWritten, amountsIn } from './numbers.js';
import type { Passage, Section } from './passages.js';

type Named = readonly [label: RegExp, kind: BudgetTableKind, ...columns: AmountColumn[]];

/** What a label in a chapter repeats: the total row of a table in these columns together. */
const REPEATED: Readonly<Partial<Record<Section, readonly Named[]>>> = {
  overall: [
    [/收支总预算$/, 'income', 'total'],
    [/收支总预算$/, 'expenditure', 'total'],
  ],
  income: [
    [/收入(?:总)?预算$/, 'income', 'total'],
    [/^一般公共预算(?:财政)?拨款(?:收入)?$/, 'income', 'general_public'],
    [/^政府性基金(?:预算)?(?:财政)?拨款(?:收入)?$/, 'income', 'government_fund'],
    [/^国有资本经营(?:预算)?(?:财政)?拨款(?:收入)?$/, 'income', 'state_capital'],
    [/^事业收入$/, 'income', 'business_income'],
    [/^其他收入$/, 'income', 'other_income'],
    [/^上年结转(?:结余)?$/, 'income', 'carryover'],
  ],
  expenditure: [
    [/支出(?:总)?预算$/, 'expenditure', 'total'],
    [/^基本支出$/, 'expenditure', 'basic'],
    [/^项目支出$/, 'expenditure', 'project'],
  ],
  general: [
    [/^一般公共预算(?:财政)?拨款$/, 'general_by_function', 'total'],
    [/^基本支出$/, 'general_by_function', 'basic'],
    [/^项目支出$/, 'general_by_function', 'project'],
    [/^人员经费$/, 'general_by_function', 'personnel'],
    [/^公用经费$/, 'general_by_function', 'public_funds'],
  ],
  basic: [
    [/基本支出$/, 'general_basic', 'total'],
    [/^人员经费$/, 'general_basic', 'personnel'],
    [/^公用经费$/, 'general_basic', 'public_funds'],
  ],
  three_public: [
    [/[“"]?三公[”"]?经费(?:支出)?(?:预算)?(?:数)?$/, 'three_public', 'total'],
    [/^因公出国\(?境?\)?(?:经)?费?$/, 'three_public', 'abroad'],
    [/^公务用车购置(?:及|和)运行(?:维护)?(?:经)?费$/, 'three_public', 'vehicles'],
    [/^公务用车购置(?:经)?费$/, 'three_public', 'vehicle_purchase'],
    [/^公务用车运行(?:维护)?(?:经)?费$/, 'three_public', 'vehicle_running'],
    [/^公务接待(?:经)?费$/, 'three_public', 'reception'],
  ],
  projects: [
    [/^项目支出(?:预算)?$/, 'projects', 'total'],
    [/^一般公共预算(?:本年)?(?:财政)?拨款$/, 'projects', 'general_public'],
    [/^政府性基金(?:预算)?(?:本年)?拨款$/, 'projects', 'government_fund'],
    [/^单位资金$/, 'projects', 'unit_funds'],
  ],
};

/** Amounts of the text that repeat a figure of a table, told by their chapter and the words before them. */
export function checkTableAmounts({ text, section, place }: Passage, context: CheckContext): DocumentFinding[] {
  return amountsIn(bare(text)).flatMap(({ label, value, written }) =>
    figuresFor(context, section, label).flatMap((figures) => {
      const expected = sumOf(figures.map(figureAmount));
      const first = figures[0];
      if (first === undefined || agreesAsWritten(written, expected, context.parameters.amountTolerance)) return [];
      // An amount that stands in another column of its row slipped there; only a person can see which place is right.
      const slipped = expected.isZero() && first.table.columns.some(({ key }) => cellAmount(first.row, key)?.eq(value));
      const details = {
        params: { item: label, table: figureName(first) },
        expected: shown(expected),
        actual: shown(value),
        ...(slipped ? { severity: 'warning' as const } : { suggestion: shown(expected) }),
      };
      return [finding('narrative.table-amount', [place, ...figures.map(figurePlace)], details)];
    }),
  );
}

/** Without comparisons and explanations in brackets, but with the lists that stand in brackets. */
function bare(text: string): string {
  return withoutComparisons(text)
    .replace(/\(境\)/g, '境')
    .replace(/\(([^()]*万元[^()]*)\)/g, ',$1,')
    .replace(/\([^()]*\)/g, '')
    .replace(/(?:^|(?<=[,。;:、]))\d{1,2}[.、](?=\D)/g, '');
}

function figuresFor(context: CheckContext, section: Section, label: string): Figure[][] {
  const named = (REPEATED[section] ?? []).filter(([pattern]) => pattern.test(label));
  const found = named.flatMap(([, kind, ...columns]) => {
    const figures = columns.map((column) => figureOf(context, kind, column)).filter((figure) => figure !== null);
    return figures.length === columns.length ? [figures] : [];
  });
  if (found.length > 0) return found.slice(0, 1);
  const row = section === 'appropriation' ? appropriationRow(context, label) : section === 'basic' ? basicRow(context, label) : null;
  return row === null ? [] : [[row]];
}

function figureOf(context: CheckContext, kind: BudgetTableKind, column: AmountColumn): Figure | null {
  const table = tableOf(context, kind);
  if (table?.kind !== 'three_public') return totalFigure(table, column);
  const row = table.rows[0];
  return row === undefined || !table.columns.some(({ key }) => key === column) ? null : { table, row, column };
}

function appropriationRow(context: CheckContext, label: string): Figure | null {
  const table = tableOf(context, 'appropriation');
  if (/收支总预算$/.test(label)) return grandTotal(table, 'income');
  const name = plainName(label);
  const row = table?.rows.find(
    (candidate) => candidate.side === 'expenditure' && plainName(candidate.name.replace(/^[（(][一-龥]+[)）]/, '')) === name,
  );
  return table === null || row === undefined ? null : { table, row, column: amountColumn(row) };
}

function basicRow(context: CheckContext, label: string): Figure | null {
  const table = tableOf(context, 'general_basic');
  const name = plainName(label).replace(/的/g, '');
  const row = table?.rows.find((candidate) => candidate.code !== null && plainName(candidate.name).replace(/的/g, '') === name);
  return table === null || row === undefined ? null : { table, row, column: 'total' };
}
