import { heading, levelCells, text, type CellEntry, type TableCell } from '../table/index.js';
import { BASIS_NAMES, type Horizon, type PrintedIndicator } from './goals.js';
import { levelNames, levelOptions } from './level-names.js';

/** Columns of a target form: the goal or label, 一级, 二级, 三级指标, three for values, and 确定依据. In millimetres, together the text width of A4. */
export const GOAL_TABLE_WIDTHS: readonly number[] = [22, 19, 24, 35, 20, 20, 22, 18];

const CENTERED = { align: 'center' } as const;
const TARGET: CellEntry = { kind: 'text', prompt: '填写能够衡量的指标值，如“≥95%”“12次”“2026年6月底前”；不要只写“完成”“有效推进”。' };
const HISTORY: CellEntry = { kind: 'text', prompt: '填写该年度的实际值或目标值；没有的留空。' };
const NAME: CellEntry = { kind: 'text', prompt: '填写三级指标名称，一个指标一行。' };
const BASIS: CellEntry = {
  kind: 'choice',
  options: Object.values(BASIS_NAMES),
  strict: false,
  prompt: '选择指标值的确定依据，也可以写明具体依据。',
};

export interface IndicatorRowsOf {
  readonly horizon: Horizon;
  readonly year: number;
  /** The merged cell in front of the rows. */
  readonly label: string;
  readonly indicators: readonly PrintedIndicator[];
  /** Empty rows below the indicators, to fill in. */
  readonly emptyRows: number;
}

/** The rows of one goal: its label and equal classes merged. Long-term targets have no values of years before. */
export function indicatorRows({ horizon, year, label, indicators, emptyRows }: IndicatorRowsOf): TableCell[][] {
  const entries = levelEntries(year);
  const levels = levelCells(indicators.map((indicator) => levelNames(indicator.class, year)));
  const filled = indicators.map((indicator, index) => [
    ...withEntries(levels[index] ?? [], entries),
    ...valueCells(indicator, horizon, year),
  ]);
  const empty = Array.from({ length: emptyRows }, () => [
    ...withEntries([text('', CENTERED), text('', CENTERED)], entries),
    ...valueCells(NOTHING, horizon, year),
  ]);
  const rows = [...filled, ...empty];
  return rows.map((cells, index) => (index === 0 ? [text(label, { align: 'center', rowSpan: rows.length }), ...cells] : cells));
}

/** Header behind the `label` of the first column; `below` are the rows under 指标值 that name the years of its three columns. */
export function indicatorHeader(label: string, below: readonly TableCell[][] = []): TableCell[][] {
  const rowSpan = 1 + below.length;
  return [
    [
      ...[label, '一级指标', '二级指标', '三级指标'].map((each) => heading(each, { rowSpan })),
      heading('指标值', { columnSpan: 3 }),
      heading('指标值确定依据', { rowSpan }),
    ],
    ...below,
  ];
}

const NOTHING: PrintedIndicator = { class: null, name: '', target: '', basis: null, basisText: null, history: {} };

/** What may be filled into the cells of the first and of the second level. */
function levelEntries(year: number): readonly [CellEntry, CellEntry] {
  const { first, second } = levelOptions(year);
  return [
    { kind: 'choice', options: first, strict: true, prompt: '选择一级指标。' },
    { kind: 'choice', options: second, strict: true, prompt: '选择二级指标，须属于左边的一级指标。' },
  ];
}

/** A row that begins one level only begins the second. */
function withEntries(cells: readonly TableCell[], entries: readonly [CellEntry, CellEntry]): TableCell[] {
  const [first, second] = entries;
  return cells.map((cell, index) => ({ ...cell, entry: index === cells.length - 1 ? second : first }));
}

function valueCells({ name, target, basis, basisText, history }: PrintedIndicator, horizon: Horizon, year: number): TableCell[] {
  const values =
    horizon === 'long_term'
      ? [text(target, { ...CENTERED, columnSpan: 3, entry: TARGET })]
      : [
          ...[year - 2, year - 1].map((each) => text(history[String(each)] ?? null, { ...CENTERED, entry: HISTORY })),
          text(target, { ...CENTERED, entry: TARGET }),
        ];
  const written = basisText ?? (basis === null ? null : (BASIS_NAMES[basis] ?? null));
  return [text(name, { entry: NAME }), ...values, text(written, { ...CENTERED, entry: BASIS })];
}
