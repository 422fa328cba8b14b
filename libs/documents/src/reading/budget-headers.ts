import type { AmountColumn, BudgetTableKind } from '@jixiao/domain/budget-document';
import { isAmount } from './amounts.js';
import { writtenCells, type Line } from './lines.js';
import { bareLabel, label } from './texts.js';

export type BudgetColumn =
  | { readonly kind: 'code' | 'name' | 'unit'; readonly column: number }
  | { readonly kind: 'amount'; readonly key: AmountColumn; readonly header: string; readonly column: number }
  | { readonly kind: 'unknown'; readonly header: string; readonly column: number };

const CODE =
  /^(?:(?:科目|单位|部门|项目|部门单位|部门\(单位\)|经济科目|功能科目|经济分类|功能分类)?(?:科目)?(?:编码|代码|编号)|类|款|项)$/u;
const NAME =
  /^(?:(?:科目|部门|单位|项目|部门\(单位\)|经济科目|功能科目|功能分类|经济分类)?(?:科目)?名称|项目|科目|收入项目|支出项目|(?:支出)?(?:功能|经济)分类(?:科目)?)$/u;
const UNIT = /^(?:项目单位|项目实施单位|实施单位|执行单位|预算单位|项目承担单位)$/u;
const GROUP =
  /^(?:其中|收入|支出|本年收入|本年支出|上年结转结余|上年结转|本年拨款|财政拨款结转结余|本年.*(?:支出|收入|拨款)|部门预算支出经济分类科目|支出功能分类科目|科目|公务用车购置及运行(?:维护)?费)$/u;

/** What a header says by itself; 小计 and the funds depend on the group above. */
const AMOUNTS: readonly (readonly [RegExp, AmountColumn])[] = [
  [/^(?:合计|总计|金额合计|三公经费合计|三公经费.*合计)$/u, 'total'],
  [/^(?:预算数|金额|预算金额|本年预算数?|20\d\d年预算数?|年初预算数)$/u, 'budget'],
  [/^基本支出$/u, 'basic'],
  [/^项目支出$/u, 'project'],
  [/^人员(?:经费|支出)$/u, 'personnel'],
  [/^(?:日常)?公用(?:经费|支出)$/u, 'public_funds'],
  [/^事业单位经营支出$/u, 'operating'],
  [/^上缴上级(?:单位)?支出$/u, 'remitted'],
  [/^对附属单位补助支出$/u, 'subsidy'],
  [/^因公出国/u, 'abroad'],
  [/^公务用车购置费?$/u, 'vehicle_purchase'],
  [/^公务用车运行(?:维护)?费?$/u, 'vehicle_running'],
  [/^(?:公务用车购置及运行(?:维护)?费|公务用车费)$/u, 'vehicles'],
  [/^公务接待费?$/u, 'reception'],
  [/^事业收入$/u, 'business_income'],
  [/^事业单位经营收入$|^经营收入$/u, 'operating_income'],
  [/^上级补助收入$/u, 'superior_subsidy'],
  [/^附属单位上缴收入$/u, 'subordinate_remittance'],
  [/^其他收入$/u, 'other_income'],
];
const FUNDS: readonly (readonly [RegExp, AmountColumn, AmountColumn])[] = [
  [/^一般公共预算/u, 'general_public', 'carryover_general_public'],
  [/^政府性基金/u, 'government_fund', 'carryover_government_fund'],
  [/^国有资本经营/u, 'state_capital', 'carryover_state_capital'],
  [/^财政专户/u, 'fiscal_account', 'carryover_fiscal_account'],
  [/^单位资金/u, 'unit_funds', 'carryover_unit_funds'],
];
/** A locality's own column does not hide that a row is the header. */
const MOSTLY_KNOWN = 0.6;
const CARRYOVER = /结转|结余/u;
/** No table has more; what repeats endlessly is not looked through again for each of its rows. */
export const MOST_HEADER_ROWS = 8;

/** How many rows from `at` are a header, counted from a row that names known columns until the first row of content. */
export function headerRows(lines: readonly Line[], at: number): number {
  let count = 0;
  while (count < MOST_HEADER_ROWS && isHeaderRow(lines[at + count], count > 0)) count += 1;
  return count;
}

function isHeaderRow(line: Line | undefined, below: boolean): boolean {
  if (line === undefined || line.kind !== 'row') return false;
  const texts = writtenCells(line).map(({ cell }) => bareLabel(cell.text));
  if (texts.length === 0 || texts.some(isAmount)) return false;
  // 一般公共服务支出 and other names of classes stand beside empty amounts: every cell of a lower row must be a header.
  const known = texts.filter(isHeaderText).length;
  return below ? known === texts.length : known >= 2 && known >= texts.length * MOSTLY_KNOWN;
}

function isHeaderText(text: string): boolean {
  return [CODE, NAME, UNIT, GROUP, /^小计$/u].some((pattern) => pattern.test(text)) || amountKey(text, '') !== null || CARRYOVER.test(text);
}

function amountKey(text: string, group: string): AmountColumn | null {
  const carried = CARRYOVER.test(group) && !/^本年/u.test(group);
  if (text === '小计') {
    if (carried) return 'carryover';
    if (/基本支出/u.test(group)) return 'basic';
    if (/项目支出/u.test(group)) return 'project';
    return /公务用车/u.test(group) ? 'vehicles' : 'current_year';
  }
  const fund = FUNDS.find(([pattern]) => pattern.test(text));
  if (fund !== undefined) return carried ? fund[2] : fund[1];
  const known = AMOUNTS.find(([pattern]) => pattern.test(text))?.[1];
  if (known !== undefined) return known;
  if (/^本年(?:收入|支出|拨款)(?:合计|小计)?$/u.test(text)) return 'current_year';
  return CARRYOVER.test(text) ? 'carryover' : null;
}

/** The columns that the header rows name, each by its lowest cell and the group above it. */
export function budgetColumns(header: readonly Line[]): BudgetColumn[] {
  const width = Math.max(...header.map(({ cells }) => cells.length));
  const columns: BudgetColumn[] = [];
  const groupStarts = header.map((line, row) => startsOf(line, header[row + 1]));
  for (let column = 0; column < width; column += 1) {
    const row = header.findLastIndex((line) => (line.cells[column]?.text ?? '') !== '');
    const cell = header[row]?.cells[column];
    if (cell === undefined || isMovedGroup(row, column)) continue;
    const text = bareLabel(cell.text);
    const full = label(cell.text);
    const group = groupStarts
      .slice(0, row)
      .map((starts) => starts.findLast(([from]) => from <= column)?.[1] ?? '')
      .join('/');
    columns.push(columnOf(text === '' ? full : text, group, column));
  }
  return columns;

  /** The cell of a group that stands one column before its first leaf is no column of its own. */
  function isMovedGroup(row: number, column: number): boolean {
    const below = header[row + 1];
    const text = bareLabel(header[row]?.cells[column]?.text ?? '');
    return below !== undefined && GROUP.test(text) && (groupStarts[row] ?? []).some(([from, name]) => name === text && from !== column);
  }
}

/** Where the cells of a header row begin; a group whose 小计 stands a column further begins there. */
function startsOf(line: Line, below: Line | undefined): (readonly [number, string])[] {
  return writtenCells(line).map(({ cell, column }) => {
    const isSubtotal = (at: number) => bareLabel(below?.cells[at]?.text ?? '') === '小计';
    const text = bareLabel(cell.text);
    const moved = !isSubtotal(column) && isSubtotal(column + 1) && (below?.cells[column]?.text ?? '') !== '' && GROUP.test(text);
    return [moved ? column + 1 : column, text] as const;
  });
}

function columnOf(text: string, group: string, column: number): BudgetColumn {
  if (CODE.test(text)) return { kind: 'code', column };
  if (UNIT.test(text)) return { kind: 'unit', column };
  const key = amountKey(text, group);
  if (key !== null) return { kind: 'amount', key, header: text === '小计' ? `${group.split('/').at(-1) ?? ''}小计` : text, column };
  return NAME.test(text) || GROUP.test(text) ? { kind: 'name', column } : { kind: 'unknown', header: text, column };
}

/** The kind of a table without a title, where its header leaves no doubt. */
export function budgetKindOfHeader(lines: readonly Line[], at: number): BudgetTableKind | null {
  const count = headerRows(lines, at);
  const header = lines.slice(at, at + count);
  if (count === 0) return null;
  const columns = budgetColumns(header);
  const keys = new Set(columns.flatMap((each) => (each.kind === 'amount' ? [each.key] : [])));
  const texts = header.flatMap((line) => writtenCells(line).map(({ cell }) => bareLabel(cell.text)));
  const has = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  if (keys.has('reception') && keys.has('abroad')) return 'three_public';
  if (columns.filter(({ kind }) => kind === 'name').length >= 2 && keys.has('budget')) return 'summary';
  if (!columns.some(({ kind }) => kind === 'code' || kind === 'name') || keys.size < 2) return null;
  if (has(/^项目(?:编码|名称)$/u)) return 'projects';
  if (has(/政府性基金预算支出/u)) return 'government_fund';
  if (has(/国有资本经营预算支出/u)) return 'state_capital';
  if (keys.has('business_income') || keys.has('other_income')) return 'income';
  if (keys.has('personnel') && !keys.has('project')) return 'general_basic';
  if (keys.has('personnel')) return has(/^(?:单位|部门)/u) ? 'general_by_unit' : 'general_by_function';
  return keys.has('basic') && keys.has('project') ? 'expenditure' : null;
}
