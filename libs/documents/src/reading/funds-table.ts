import type { EvaluatedFunds, ReadAmount } from '@jixiao/domain/budget-document';
import { fromYuan, isAmount } from './amounts.js';
import { FormColumns, type ColumnLabels } from './form-columns.js';
import { writtenCells, type Line } from './lines.js';
import type { Reading } from './reading.js';
import { asWritten, bareLabel, cleanName, label, longText } from './texts.js';

export type FundsColumn = (typeof FUNDS_KEYS)[number];

const FUNDS: ColumnLabels<FundsColumn> = [
  [/^(?:年初预算数?|年初批复数|预算安排数)$/u, 'initial'],
  [/^(?:全年预算数?|预算数|调整(?:后)?预算数?|预算调整数|年度预算数)$/u, 'adjusted'],
  [/^(?:全年)?(?:预算)?执行(?:数|金额)$/u, 'executed'],
  [/^(?:分值|权重)$/u, 'weight'],
  [/^(?:预算)?执行率$/u, 'rate'],
  [/^得分(?:\(.*\))?$/u, 'score'],
  [/^(?:未完成|偏差|执行)?原因(?:分析|说明)?$/u, 'reason'],
];
const FUNDS_KEYS = ['initial', 'adjusted', 'executed', 'weight', 'rate', 'score', 'reason'] as const;
const SOURCES: readonly (readonly [RegExp, EvaluatedFunds['source']])[] = [
  [/结转|结余/u, 'carryover'],
  [/其他|单位资金|自有/u, 'other'],
  [/总额|合计|总计|^预算执行|年度财政资金|项目资金/u, 'total'],
  [/财政拨款|财政资金|一般公共预算|中央|省级|市级/u, 'fiscal'],
];

/** The header of the funds table: 年初预算数 | 全年预算数 | 全年执行数 …, or 预算数(A) | 执行数(B) | 执行率(B/A). */
export function fundsColumns(line: Line): FormColumns<FundsColumn> | null {
  return FormColumns.of(line, FUNDS, ['adjusted', 'executed']) ?? FormColumns.of(line, FUNDS, ['initial', 'executed']);
}

/** A row of the funds table; null where it holds no figure. */
export function readFunds(line: Line, columns: FormColumns<FundsColumn>, reading: Reading, title: string): EvaluatedFunds | null {
  const cells = writtenCells(line);
  if (!cells.some(({ cell }) => isAmount(cell.text))) return null;
  const firstColumn = Math.min(...(['initial', 'adjusted', 'executed'] as const).flatMap((key) => columns.column(key) ?? []));
  const labels = cells.filter(({ column, cell }) => column < firstColumn && !isAmount(cell.text)).map(({ cell }) => cell);
  const named = labels.findLast((cell) => !/^(?:项目资金|预算执行情况|项目年度资金)/u.test(bareLabel(cell.text)));
  for (const cell of labels) reading.take(cell);
  const name = cleanName(named?.text ?? '');
  const amount = (key: FundsColumn): ReadAmount => {
    const cell = columns.cell(line, key);
    if (/^[—–\-/]*$/u.test(cell?.text ?? '')) {
      reading.take(cell);
      return null;
    }
    return reading.takeAmount(cell, { title, rowName: name, columnName: key });
  };
  return {
    source: name === '' ? 'total' : (SOURCES.find(([pattern]) => pattern.test(label(name)))?.[1] ?? 'other'),
    initial: amount('initial'),
    adjusted: amount('adjusted'),
    executed: amount('executed'),
    weight: amount('weight'),
    rate: asWritten(reading.take(columns.cell(line, 'rate'))).replace(/^[—–-]+$/u, '') || null,
    score: amount('score'),
    reason: longText(reading.take(columns.cell(line, 'reason'))) || null,
    place: line.place,
  };
}

/** Money of the funds table in 万元; weights and scores are points. */
export function fundsInWanYuan(funds: EvaluatedFunds): EvaluatedFunds {
  return { ...funds, initial: fromYuan(funds.initial), adjusted: fromYuan(funds.adjusted), executed: fromYuan(funds.executed) };
}

/** Takes the header, but not a column that nobody reads: its cells have to be named. */
export function takeFundsHeader(line: Line, columns: FormColumns<FundsColumn>, reading: Reading): void {
  const known = FUNDS_KEYS.flatMap((key) => columns.column(key) ?? []);
  const first = Math.min(...known);
  for (const { cell, column } of writtenCells(line)) if (column < first || known.includes(column)) reading.take(cell);
}
