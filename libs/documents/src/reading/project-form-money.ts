import type { ExpenditureLineRead, FundingSourceRead, ProcurementRead } from '@jixiao/domain/budget-document';
import { isAmount, parseAmount } from './amounts.js';
import { FormColumns, type ColumnLabels } from './form-columns.js';
import { writtenCells, type Line } from './lines.js';
import type { Reading } from './reading.js';
import { asWritten, bareLabel, cleanCode, cleanName, label, longText, looksLikeCode } from './texts.js';

type ExpenditureColumn = 'activity' | 'description' | 'economicClass' | 'amount' | 'basis' | 'note';
type ProcurementColumn = 'name' | 'quantity' | 'amount';

const EXPENDITURE: ColumnLabels<ExpenditureColumn> = [
  [/^(?:项目活动|活动名称|项目活动名称|子活动)$/u, 'activity'],
  [/^(?:活动内容表述|活动内容|活动内容描述|支出内容|支出明细内容)$/u, 'description'],
  [/^(?:支出)?(?:部门预算|政府预算)?(?:支出)?经济(?:分类|科目)(?:科目|名称)?$/u, 'economicClass'],
  [/^(?:金额|测算金额|预算金额)$/u, 'amount'],
  [/^(?:测算依据及说明|测算依据|测算说明|依据及说明)$/u, 'basis'],
  [/^备注$/u, 'note'],
];
const PROCUREMENT: ColumnLabels<ProcurementColumn> = [
  [/^(?:品名|采购品目|采购品目名称|品目|品目名称|采购内容)$/u, 'name'],
  [/^(?:数量|采购数量)$/u, 'quantity'],
  [/^(?:金额|采购金额|预算金额)$/u, 'amount'],
];
const FUNDING: readonly (readonly [RegExp, FundingSourceRead['kind']])[] = [
  [/结转|结余/u, 'carryover'],
  [/申请当年|当年预算拨款|当年财政拨款/u, 'current_appropriation'],
  [/政府性基金/u, 'government_fund'],
  [/财政专户/u, 'fiscal_account'],
  [/单位资金|自有资金/u, 'unit_funds'],
  [/一般公共预算/u, 'general_public'],
];

/** `1.`, `一、` or `（一）` in front of a source's name. */
const LEADING_NUMBER = /^(?:\d{1,2}[.、．]?|[一二三四五六七八九]{1,2}[、.．]|[（(][\d一二三四五六七八九]{1,2}[）)])\s*(?=\D)/u;

export function expenditureColumns(line: Line): FormColumns<ExpenditureColumn> | null {
  return FormColumns.of(line, EXPENDITURE, ['activity', 'amount']);
}

export function procurementColumns(line: Line): FormColumns<ProcurementColumn> | null {
  return FormColumns.of(line, PROCUREMENT, ['name', 'quantity', 'amount']);
}

/** A funding source, or the total above them (`合计`); null where the line has no amount column filled. */
export function readFunding(line: Line, reading: Reading, title: string): FundingSourceRead | null {
  const cells = writtenCells(line)
    .map(({ cell }) => cell)
    .filter((cell) => !/^项目?资金来源$/u.test(bareLabel(cell.text)));
  const [nameCell, ...others] = cells;
  if (nameCell === undefined || isAmount(nameCell.text)) return null;
  const amountCell = others.find((cell) => parseAmount(cell.text) !== undefined);
  if (amountCell === undefined && others.length > 0) return null;
  const name = cleanName(reading.take(nameCell)).replace(LEADING_NUMBER, '');
  const kind = FUNDING.find(([pattern]) => pattern.test(label(name)))?.[1] ?? 'other';
  return { kind, name, amount: reading.takeAmount(amountCell, { title, rowName: name }), place: line.place };
}

export function readExpenditure(line: Line, columns: FormColumns<ExpenditureColumn>, reading: Reading, title: string): ExpenditureLineRead {
  const text = (key: ExpenditureColumn) => textOrNull(longText(reading.take(columns.cell(line, key))));
  const activity = text('activity');
  const name = activity === null ? null : looksLikeCode(activity) ? cleanCode(activity) : cleanName(activity);
  return {
    activity: name,
    description: text('description'),
    economicClass: textOrNull(cleanName(text('economicClass') ?? '')),
    amount: reading.takeAmount(columns.cell(line, 'amount'), { title, rowName: name ?? '', columnName: '金额' }),
    basis: text('basis'),
    note: text('note'),
    place: line.place,
  };
}

/** `C17010200-网络接入服务`: the item's code, its name, or both. Cells that slipped are taken in their order. */
export function readProcurement(line: Line, columns: FormColumns<ProcurementColumn>, reading: Reading, title: string): ProcurementRead {
  const cells = writtenCells(line).map(({ cell }) => cell);
  const inPlace = columns.cell(line, 'name') === cells[0];
  const [nameCell, quantityCell, amountCell] =
    inPlace || cells.length < 3 ? (['name', 'quantity', 'amount'] as const).map((key) => columns.cell(line, key)) : cells;
  const written = cleanName(reading.take(nameCell));
  const match = /^([A-Z]\d{2,})\s*[-—－\s]?\s*(.*)$/u.exec(written);
  return {
    code: match?.[1] ?? null,
    name: match?.[2] ?? written,
    quantity: textOrNull(asWritten(reading.take(quantityCell))),
    amount: reading.takeAmount(amountCell, { title, rowName: written, columnName: '金额' }),
    place: line.place,
  };
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}
