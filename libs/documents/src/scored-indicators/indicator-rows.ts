import { addAmounts, type DecimalString } from '@jixiao/domain/money';
import { RATING_NAMES, amount, deviationText, heading, levelCells, printDecimal, text, weight, type Rating, type TableCell } from '../table/index.js';
import type { IndicatorRole, IndicatorRow, IndicatorsLayout, LayoutColumn } from './scored-indicators.js';
import { targetColumns } from './target-columns.js';

const CENTERED = { align: 'center' } as const;

/** The heading of a column. */
export function columnHeading({ label, columns = 1 }: LayoutColumn<unknown>): TableCell {
  return heading(label, { columnSpan: columns });
}

/** The headings of the indicators. */
export function indicatorHeader({ frame, columns }: IndicatorsLayout): TableCell[] {
  return [...(frame === null ? [] : [heading(frame)]), ...columns.map(columnHeading)];
}

/** A row for each indicator, with merged first and second levels. */
export function indicatorRows(indicators: readonly IndicatorRow[], layout: IndicatorsLayout): TableCell[][] {
  const levels = levelCells(indicators, layout.firstLevelWeights ? firstLevelWithWeight : undefined);
  return indicators.map((indicator, index) => [
    ...(layout.frame !== null && index === 0 ? [heading('', { rowSpan: indicators.length })] : []),
    ...(levels[index] ?? []),
    ...layout.columns.flatMap(({ role }) => indicatorCells(indicator, role)),
  ]);
}

export interface ScoredTotal {
  readonly weight: DecimalString | null;
  readonly score: DecimalString | null;
  readonly rating: Rating | null;
}

/** The label up to the first figure, the figures in their columns, the rating behind them. */
export function totalRow({ weight: points, score, rating }: ScoredTotal, { frame, columns, totalLabel }: IndicatorsLayout): TableCell[] {
  const first = columns.findIndex(({ role }) => role === 'weight' || role === 'score');
  const behind = columns.slice(first).map(({ role }) => {
    if (role === 'weight') return weight(points);
    if (role === 'score') return amount(score, CENTERED);
    return text(rating === null ? '' : `自评等级：${RATING_NAMES[rating]}`, CENTERED);
  });
  return [heading(totalLabel, { columnSpan: first + (frame === null ? 0 : 1) }), ...behind];
}

/** What was said of the indicators, each behind its name: `reason` or `improvement`; empty where nothing was. */
export function saidOf(indicators: readonly IndicatorRow[], what: 'reason' | 'improvement'): string {
  return indicators.flatMap((indicator) => (indicator[what] ? [`${indicator.name}：${indicator[what]}`] : [])).join('\n');
}

/** None for the levels, which are merged over rows. */
function indicatorCells(indicator: IndicatorRow, role: IndicatorRole): TableCell[] {
  switch (role) {
    case 'first':
    case 'second':
      return [];
    case 'name':
    case 'reason':
      return [text(indicator[role])];
    case 'target':
    case 'actual':
      return [text(indicator[role], CENTERED)];
    case 'operator':
    case 'value':
    case 'measure':
      return [text(targetColumns(indicator.target)[role], CENTERED)];
    case 'weight':
      return [weight(indicator.weight)];
    case 'score':
      return [amount(indicator.score, CENTERED)];
    case 'deviation':
      return [text(deviationText(indicator.reason, indicator.improvement))];
  }
}

/** 产出指标 and below it （40分）: a first level and what its indicators weigh, as far as they have weights. */
function firstLevelWithWeight(indicators: readonly IndicatorRow[]): string {
  const weights = indicators.flatMap((indicator) => indicator.weight ?? []);
  const name = indicators[0]?.firstLevel ?? '';
  return weights.length === 0 ? name : `${name}\n（${printDecimal(addAmounts(weights), 0)}分）`;
}
